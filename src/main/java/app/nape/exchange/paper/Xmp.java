package app.nape.exchange.paper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What a document says of itself (ISO 16684-1), with the mark of PDF/UA-1. */
final class Xmp {
    private Xmp() {}

    static String of(String title, Locale language, Instant made) {
        String at = made.truncatedTo(ChronoUnit.SECONDS).toString();
        return String.format(Locale.ROOT, """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>Nape</xmp:CreatorTool>
            <xmp:CreateDate>%s</xmp:CreateDate>
            <xmp:ModifyDate>%s</xmp:ModifyDate>
            <pdf:Producer>Nape</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>\
            """, escaped(title), language.toLanguageTag(), at, at);
    }

    private static String escaped(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(sign -> !Character.isISOControl(sign)).forEach(sign -> {
            switch (sign) {
                case '&' -> plain.append("&amp;");
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                default -> plain.appendCodePoint(sign);
            }
        });
        return plain.toString();
    }
}
