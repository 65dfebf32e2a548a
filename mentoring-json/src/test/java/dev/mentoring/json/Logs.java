package dev.mentoring.json;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Every kind of log, with the type of its records as it is declared. */
record Logs(LogType<Object> type, Type record) {
    static final ImmutableList<Logs> ALL =
            Arrays.stream(LogType.class.getFields()).map(Logs::of).collect(ImmutableList.toImmutableList());

    @SuppressWarnings("unchecked") // the records are drawn for the type
    private static Logs of(Field constant) {
        try {
            Type record = ((ParameterizedType) constant.getGenericType()).getActualTypeArguments()[0];
            return new Logs((LogType<Object>) constant.get(null), record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static <L> String write(MentoringJson json, LogType<L> type, List<? extends L> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LogWriter<L> log = json.startLog(bytes, type);
        records.forEach(log::append);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static <L> List<LogLine<L>> read(MentoringJson json, LogType<L> type, String text) {
        return ImmutableList.copyOf(
                json.readLog(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), type));
    }

    static <L> List<L> records(MentoringJson json, LogType<L> type, String text) {
        return read(json, type, text).stream()
                .map(line -> line.result().orElseThrow())
                .toList();
    }
}
