package dev.mentoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.mentoring.core.internal.CoreTexts;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every record of the module refuses null in every component, wherever the null stands among sound values. */
class NullRefusalTest {
    @TestFactory
    Stream<DynamicTest> null_is_refused_at_once() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Class<?> type : records()) {
            Object[] sound = SoundValues.componentsOf(type);
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.newInstance(sound);
            for (int i = 0; i < sound.length; i++) {
                if (!type.getRecordComponents()[i].getType().isPrimitive()) {
                    Object[] withNull = sound.clone();
                    withNull[i] = null;
                    tests.add(DynamicTest.dynamicTest(
                            type.getSimpleName() + ", " + type.getRecordComponents()[i].getName(),
                            () -> assertThatNullPointerException().isThrownBy(() -> make(constructor, withNull))));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(50);
        return tests.stream();
    }

    private static void make(Constructor<?> constructor, Object[] components) throws Throwable {
        try {
            constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static List<Class<?>> records() throws Exception {
        Path root = Path.of(CoreTexts.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> records = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.map(root::relativize).sorted().toList()) {
                String name = file.toString().replace(file.getFileSystem().getSeparator(), ".");
                if (name.endsWith(".class") && !name.equals("module-info.class")) {
                    Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                    if (type.isRecord() && Modifier.isPublic(type.getModifiers())) {
                        records.add(type);
                    }
                }
            }
        }
        return records;
    }
}
