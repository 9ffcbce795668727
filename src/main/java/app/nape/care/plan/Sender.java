package app.nape.care.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who wrote the programme, as on a card. Each part but the name may be empty.
 *
 * @param name at most 120 characters
 * @param role such as “Physiotherapist”
 * @param clinic where
 * @param phone at most 30 of digits, spaces and + ( ) / . -
 * @param email an address, at most 120 characters
 * @param answers when questions are answered, at most 200 characters
 * @param sealTo the age recipient that progress is sealed to, {@code age1…}
 */
public record Sender(
        String name, String role, String clinic, String phone, String email, String answers, String sealTo) {
    private static final Pattern PHONE = Pattern.compile("[+0-9 ()/.-]{1,30}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final Pattern RECIPIENT = Pattern.compile("age1[02-9ac-hj-np-z]{58}");

    public Sender {
        Limit.line("name", name, Limit.LINE);
        Limit.lineOrNone("role", role, Limit.LINE);
        Limit.lineOrNone("clinic", clinic, Limit.LINE);
        if (!phone.isEmpty()) {
            Limit.matching("phone", phone, PHONE, "plan.is-no-phone");
        }
        if (!email.isEmpty()) {
            Limit.matching("email", Limit.lineOrNone("email", email, Limit.LINE), EMAIL, "plan.is-no-email");
        }
        Limit.textOrNone("answers", answers, Limit.NOTE);
        recipient("seal_to", sealTo);
    }

    /** One of whom only the name is known. */
    public static Sender named(String name) {
        return new Sender(name, "", "", "", "", "", "");
    }

    /** What a telephone is to dial: a plus and digits; empty when there is no number. */
    public String dial() {
        String digits = phone.replaceAll("[^0-9]", "");
        return phone.strip().startsWith("+") ? "+" + digits : digits;
    }

    /** The address as it may stand after {@code mailto:}; nothing in it can add a header. Empty when there is none. */
    public String mailbox() {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < email.length(); i++) {
            char each = email.charAt(i);
            if (Character.isLetterOrDigit(each) || "@.-_+".indexOf(each) >= 0) {
                written.append(each);
            } else {
                written.append(String.format(Locale.ROOT, "%%%02X", (int) each));
            }
        }
        return written.toString();
    }

    static String recipient(String field, String value) {
        return value.isEmpty() ? value : Limit.matching(field, value, RECIPIENT, "plan.is-no-recipient");
    }
}
