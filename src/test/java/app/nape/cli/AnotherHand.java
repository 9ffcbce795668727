package app.nape.cli;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** Files of programmes as another program might write them: by hand, from their description alone, with nothing of Nape's but its format. */
final class AnotherHand {
    static final String ID = "019ab3c0-7777-7000-8000-00000000abcd";
    static final String DOSE = "{\"sets\":1,\"reps\":1,\"reps_count\":\"total\",\"hold_s\":0,\"sides\":\"none\"}";
    static final String ITEM =
            "{\"id\":\"i\",\"exercise\":\"chin-tuck-seated\",\"name\":\"Chin tuck\",\"dose\":" + DOSE + "}";
    static final String SET =
            "{\"id\":\"s\",\"title\":\"S\",\"days\":[\"mon\",\"tue\",\"wed\",\"thu\",\"fri\",\"sat\",\"sun\"],"
                    + "\"times_a_day\":2,\"items\":[" + ITEM + "]}";
    static final String PHASE =
            "{\"id\":\"p\",\"title\":\"P\",\"begins\":{\"on\":\"2026-03-01\"},\"lasts_days\":30,\"sets\":[" + SET
                    + "]}";
    static final String REQUIRED = "\"id\":\"" + ID + "\",\"revision\":1,\"made\":\"2026-03-01T10:20:00Z\","
            + "\"catalogue\":\"c\",\"language\":\"en\",\"title\":\"T\",\"sender\":{\"name\":\"N\"},"
            + "\"valid\":{\"from\":\"2026-03-01\",\"to\":\"2026-12-31\"},\"phases\":[" + PHASE + "],"
            + "\"pain\":{\"start_at_most\":0,\"rise_at_most\":0,\"ask\":\"never\"}";
    static final String PROGRESS =
            "\"plan_id\":\"" + ID + "\",\"revisions\":[{\"revision\":1,\"from\":\"2026-03-01\"}],"
                    + "\"made\":\"2026-03-10T10:20:00Z\",\"zone\":\"Europe/Berlin\",\"from\":\"2026-03-01\","
                    + "\"to\":\"2026-03-10\",\"shared\":[\"days\"],\"not_shared\":[\"pain\"],\"days\":[]";

    private static final KeyPair KEY = key();

    private AnotherHand() {}

    private static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException none) {
            throw new IllegalStateException(none);
        }
    }

    /** A plan with what it must have and these members more, or others in their place. */
    static String plan(String... members) {
        return "{" + with(REQUIRED, members) + "}";
    }

    static String progress(String... members) {
        return "{" + with(PROGRESS, members) + "}";
    }

    /** Members whose names are there already replace them; a name alone takes its member out. */
    private static String with(String all, String... members) {
        String made = all;
        for (String member : members) {
            String name = member.substring(0, member.indexOf('"', 1) + 1);
            int at = begin(made, name);
            if (at >= 0) {
                int end = end(made, at + name.length() + 1);
                made = made.substring(0, at) + made.substring(Math.min(made.length(), end + 1));
            }
            if (member.length() > name.length()) {
                made = made.isEmpty() || made.endsWith(",") ? made + member : made + "," + member;
            }
        }
        return made.endsWith(",") ? made.substring(0, made.length() - 1) : made;
    }

    /** Where a member of the object itself begins, not one of an object in it. */
    private static int begin(String all, String name) {
        for (int at = 0; at < all.length(); at = end(all, all.indexOf(':', at) + 1) + 1) {
            if (all.startsWith(name + ":", at)) {
                return at;
            }
        }
        return -1;
    }

    /** The comma behind a value, or the end. */
    private static int end(String all, int from) {
        int depth = 0;
        boolean text = false;
        for (int i = from; i < all.length(); i++) {
            char each = all.charAt(i);
            if (each == '"' && all.charAt(i - 1) != '\\') {
                text = !text;
            } else if (!text) {
                depth += each == '{' || each == '[' ? 1 : each == '}' || each == ']' ? -1 : 0;
                if (depth == 0 && each == ',') {
                    return i;
                }
            }
        }
        return all.length();
    }

    static String file(String plan) {
        return "{\"format\":\"nape-plan\",\"version\":1,\"plan\":" + plan + "}";
    }

    static String back(String progress) {
        return "{\"format\":\"nape-progress\",\"version\":1,\"progress\":" + progress + "}";
    }

    static String signed(String kind, String body) {
        return "{\"format\":\"nape-" + kind + "\",\"version\":1,\"" + kind + "\":" + body + ",\"signature\":"
                + signature(kind, body) + "}";
    }

    static String signature(String kind, String body) {
        try {
            Signature sign = Signature.getInstance("Ed25519");
            sign.initSign(KEY.getPrivate());
            sign.update(("nape-" + kind + "/1\n" + body).getBytes(StandardCharsets.UTF_8));
            byte[] spki = KEY.getPublic().getEncoded();
            return "{\"algorithm\":\"ed25519\",\"key\":\""
                    + Base64.getEncoder().encodeToString(Arrays.copyOfRange(spki, spki.length - 32, spki.length))
                    + "\",\"value\":\"" + Base64.getEncoder().encodeToString(sign.sign()) + "\"}";
        } catch (GeneralSecurityException none) {
            throw new IllegalStateException(none);
        }
    }

    /** A list of so many, in which # is the number of one. */
    static String list(int count, String each) {
        StringBuilder all = new StringBuilder("[");
        for (int i = 1; i <= count; i++) {
            all.append(i == 1 ? "" : ",").append(each.replace("#", String.valueOf(i)));
        }
        return all.append(']').toString();
    }

    static String item(String dose, String... more) {
        String all = "{\"id\":\"i#\",\"exercise\":\"neck-rotation\",\"name\":\"Neck\",\"dose\":" + dose;
        for (String each : more) {
            all += "," + each;
        }
        return all + "}";
    }

    static String phases(String items) {
        return "\"phases\":[{\"id\":\"p\",\"title\":\"P\",\"begins\":{\"on\":\"2026-03-01\"},\"lasts_days\":30,"
                + "\"sets\":[{\"id\":\"s\",\"title\":\"S\",\"days\":[\"mon\",\"tue\"],\"times_a_day\":1,\"items\":"
                + items
                + "}]}]";
    }
}
