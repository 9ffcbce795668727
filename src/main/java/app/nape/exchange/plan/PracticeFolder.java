package app.nape.exchange.plan;

import app.nape.care.plan.Head;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Progress;
import app.nape.code.Sentence;
import app.nape.code.Worded;
import app.nape.exchange.FileKind;
import app.nape.exchange.GivenFile;
import app.nape.exchange.OwnFile;
import app.nape.exchange.seal.Age;
import app.nape.exchange.seal.AgeKey;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's folder of programmes and of what came back: nothing but its files, each opened by what is in it. The folder is its owner's
 * alone where it is made here, and so is each file. Other files in it are left alone and not shown.
 *
 * @param folder need not be there yet
 * @param keys that open what came back
 */
public record PracticeFolder(Path folder, List<AgeKey> keys) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_NAME = 40;
    private static final int SHORT_ID = 8;

    /** By what the rows are sorted. */
    public enum Order implements Worded {
        LABEL,
        DATE
    }

    public PracticeFolder {
        keys = List.copyOf(keys);
    }

    /**
     * The rows; none where the folder is not there yet.
     *
     * @throws IOException when the folder cannot be read
     */
    public List<PracticeRow> rows(Order order) throws IOException {
        return rows(order, new SeenFiles());
    }

    /** The same, with what was seen before while it has not changed. */
    public List<PracticeRow> rows(Order order, SeenFiles seen) throws IOException {
        return rows(order, true, seen);
    }

    /**
     * The same at a glance: no signature is looked at, which takes most of the time of many files. To be followed by {@link #rows}, and
     * nothing is to be begun with what only this has shown.
     */
    public List<PracticeRow> glance(Order order) throws IOException {
        return glance(order, new SeenFiles());
    }

    /** The same, with what was seen before while it has not changed. */
    public List<PracticeRow> glance(Order order, SeenFiles seen) throws IOException {
        return rows(order, false, seen);
    }

    private List<PracticeRow> rows(Order order, boolean checks, SeenFiles seen) throws IOException {
        List<Path> files;
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> !String.valueOf(file.getFileName()).startsWith(".") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
        List<FolderFile> found = files.parallelStream()
                .flatMap(file -> look(file, checks, seen).stream())
                .toList();
        seen.read(checks);
        List<PracticeRow> rows = new ArrayList<>(joined(found));
        Comparator<PracticeRow> byName = Comparator.comparing(PracticeRow::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(PracticeRow::file);
        rows.sort(
                order == Order.LABEL
                        ? byName
                        : Comparator.comparing(PracticeRow::last).reversed().thenComparing(byName));
        return List.copyOf(rows);
    }

    private Optional<FolderFile> look(Path file, boolean checks, SeenFiles seen) {
        try {
            FileKind kind = FileKind.of(file);
            if (kind != FileKind.PLAN && kind != FileKind.PROGRESS && kind != FileKind.SEALED) {
                return named(file) ? Optional.of(wrong(file, Sentence.of("plan.not-whole"))) : Optional.empty();
            }
            byte[] bytes = PlanFile.bytes(file);
            return Optional.of(seen.of(bytes, keys, file, checks, () -> found(file, kind, bytes, checks)));
        } catch (GivenFile.Unfit unfit) {
            return Optional.of(wrong(
                    file,
                    unfit.fault() == GivenFile.Fault.TOO_LARGE
                            ? Sentence.of("plan.file-too-large", PlanFile.MOST_KIB)
                            : Sentence.of("practice.unreadable")));
        }
    }

    private FolderFile found(Path file, FileKind kind, byte[] bytes, boolean checks) {
        try {
            return kind == FileKind.PLAN ? new FolderFile.Plan(file, plan(bytes, checks)) : back(file, bytes, checks);
        } catch (PlanRefused refused) {
            return wrong(file, refused.sentence());
        }
    }

    private static FolderFile wrong(Path file, Sentence why) {
        return new FolderFile.Wrong(file, why);
    }

    private OpenedPlan plan(byte[] bytes, boolean checks) {
        return checks ? PlanFile.read(bytes, keys) : PlanFile.unchecked(bytes, keys);
    }

    /** Progress; what is sealed may be a plan, too. */
    private FolderFile back(Path file, byte[] bytes, boolean checks) {
        try {
            return new FolderFile.Back(
                    file, checks ? ProgressFile.read(bytes, keys).progress() : ProgressFile.unchecked(bytes, keys));
        } catch (PlanRefused none) {
            if (!Age.sealed(bytes) || !none.sentence().id().equals("plan.no-progress")) {
                throw none;
            }
            return new FolderFile.Plan(file, plan(bytes, checks));
        }
    }

    /** Whether it goes by a name of ours: one that is damaged from its first byte on. */
    private static boolean named(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.contains(".nape-plan") || name.contains(".nape-progress");
    }

    private static List<PracticeRow> joined(List<FolderFile> found) {
        Map<UUID, List<FolderFile>> byPlan = new LinkedHashMap<>();
        List<PracticeRow> rows = new ArrayList<>();
        for (FolderFile each : found) {
            switch (each) {
                case FolderFile.Plan plan ->
                    byPlan.computeIfAbsent(plan.plan().programme().id(), _ -> new ArrayList<>())
                            .add(plan);
                case FolderFile.Back back ->
                    byPlan.computeIfAbsent(back.progress().planId(), _ -> new ArrayList<>())
                            .add(back);
                case FolderFile.Wrong(Path file, Sentence why) ->
                    rows.add(new PracticeRow.Unreadable(file, changed(file), why));
            }
        }
        byPlan.forEach((id, files) -> rows.add(row(id, files)));
        return rows;
    }

    private static PracticeRow row(UUID id, List<FolderFile> found) {
        FolderFile.@Nullable Plan plan = found.stream()
                .filter(FolderFile.Plan.class::isInstance)
                .map(FolderFile.Plan.class::cast)
                .max(Comparator.comparingInt((FolderFile.Plan each) ->
                                each.plan().programme().revision())
                        .thenComparing(each -> each.plan().programme().head().made()))
                .orElse(null);
        FolderFile.@Nullable Back back = found.stream()
                .filter(FolderFile.Back.class::isInstance)
                .map(FolderFile.Back.class::cast)
                .max(Comparator.comparing(each -> each.progress().made()))
                .orElse(null);
        Instant planned =
                plan == null ? Instant.MIN : plan.plan().programme().head().made();
        Instant came = back == null ? Instant.MIN : back.progress().made();
        return new PracticeRow.Read(
                id,
                plan == null ? null : plan.file(),
                plan == null ? null : plan.plan(),
                back == null ? null : back.file(),
                back == null ? null : back.progress(),
                found.stream().map(FolderFile::file).toList(),
                planned.isAfter(came) ? planned : came);
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    /**
     * Puts what came back where it belongs: beside its programme, under a name of its own. The same file twice is there once.
     *
     * @param bytes as they came; they stay sealed
     * @throws PlanRefused when it is no progress, or was sealed to somebody else
     */
    public Filed file(byte[] bytes) throws IOException {
        Progress progress = ProgressFile.read(bytes, keys).progress();
        String name = safe(progress.label()) + " " + STAMP.format(progress.made()) + " "
                + progress.planId().toString().substring(0, SHORT_ID) + ".nape-progress";
        Path file = folder.resolve(name.strip());
        write(file, bytes);
        return new Filed(progress, file);
    }

    /** What was put in the folder, and where. */
    public record Filed(Progress progress, Path file) {}

    /** Where a programme is kept: each revision in a file of its own. */
    public Path place(Programme programme) {
        Head head = programme.head();
        String called = safe(head.label().isEmpty() ? head.title() : head.label());
        String name =
                called + " " + head.revision() + " " + head.id().toString().substring(0, SHORT_ID) + ".nape-plan";
        return folder.resolve(name.strip());
    }

    /** Writes a file of this folder, which is made when it is not there. */
    public void write(Path file, byte[] bytes) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        }
        OwnFile.ANYWHERE.write(file, bytes);
    }

    /** Deletes all files of a row; no copy of them stays here. */
    public void erase(PracticeRow row) throws IOException {
        List<Path> files = row instanceof PracticeRow.Read read ? read.files() : List.of(row.file());
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** What may stand in a file's name everywhere. */
    private static String safe(String called) {
        String plain = called.replaceAll("[^\\p{L}\\p{N} _-]", "_").strip();
        return plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
    }
}
