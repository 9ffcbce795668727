package app.nape.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The smallest file that shows a page's operators, for looking at them with any reader. */
final class PdfFile {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    private PdfFile() {}

    /** A file of one page, so many points wide and high. */
    static byte[] of(String operators, int wide, int high) {
        PdfFile file = new PdfFile();
        file.text("%PDF-1.4\n");
        file.object("<< /Type /Catalog /Pages 2 0 R >>");
        file.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        file.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + wide + " " + high
                + "] /Resources << >> /Contents 4 0 R >>");
        file.object("<< /Length " + operators.length() + " >>\nstream\n" + operators + "\nendstream");
        int table = file.out.size();
        file.text("xref\n0 5\n0000000000 65535 f \n");
        file.places.forEach(place -> file.text(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        file.text("trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return file.out.toByteArray();
    }

    private void object(String content) {
        places.add(out.size());
        text(places.size() + " 0 obj\n" + content + "\nendobj\n");
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
