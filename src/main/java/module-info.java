import org.jspecify.annotations.NullMarked;

/** Nape: a quiet coach for stretches, breaks and a private log of neck and back pain. */
@NullMarked
module app.nape {
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires jdk.net;
    requires atlantafx.base;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires javafx.controls;
    requires org.apache.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;
    requires org.apache.commons.statistics.descriptive;
    requires org.apache.commons.statistics.distribution;
    requires org.controlsfx.controls;
    requires org.freedesktop.dbus;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires org.jspecify;

    exports app.nape.app.window to
            javafx.graphics;

    opens app.nape.agent to
            tools.jackson.databind;
    opens app.nape.breaks to
            tools.jackson.databind;
    opens app.nape.care to
            tools.jackson.databind;
    opens app.nape.cli to
            info.picocli,
            tools.jackson.databind;
    opens app.nape.code to
            tools.jackson.databind;
    opens app.nape.exercise to
            tools.jackson.databind;
    opens app.nape.journal to
            tools.jackson.databind;
    opens app.nape.link to
            tools.jackson.databind;
    opens app.nape.plans to
            tools.jackson.databind;
    opens app.nape.settings to
            tools.jackson.databind;
    opens app.nape.store to
            tools.jackson.databind;
    opens app.nape.time to
            tools.jackson.databind;
    opens app.nape.ui to
            tools.jackson.databind;
}
