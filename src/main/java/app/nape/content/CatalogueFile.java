package app.nape.content;

import app.nape.json.QuickTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Opens a catalogue's file as one entry, once its schema is the one known. */
final class CatalogueFile {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private CatalogueFile() {}

    /** A file that stands beside this class as a resource. */
    static CatalogueEntry bundled(String name, String schema) {
        try (InputStream stream = CatalogueFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new CatalogueFault(name, "file", "", "It is missing from the program.");
            }
            return read(name, stream.readAllBytes(), schema);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A file's bytes; {@code name} is used in faults. */
    static CatalogueEntry read(String name, byte[] json, String schema) {
        CatalogueEntry file;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            file = new CatalogueEntry(name, "file", "", QuickTree.read(parser));
        } catch (JacksonException problem) {
            // A limit of the parser, such as on depth, knows no place.
            TokenStreamLocation place = problem.getLocation();
            String where = place == null ? "" : ", line " + place.getLineNr();
            throw new CatalogueFault(name, "file", "", "It is not JSON" + where + ": " + problem.getOriginalMessage());
        }
        if (!file.says("schema", schema)) {
            throw file.fault("schema", "It is not " + schema + ".");
        }
        return file;
    }
}
