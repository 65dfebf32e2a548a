package dev.mentoring.architecture;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A module exports, to everybody, all its packages but the internal ones. */
class ModuleExportsTest {
    static ImmutableSet<ModuleDescriptor> modules() throws IOException {
        ImmutableSet.Builder<ModuleDescriptor> modules = ImmutableSet.builder();
        for (URL url : Collections.list(Library.class.getClassLoader().getResources("module-info.class"))) {
            try (InputStream stream = url.openStream()) {
                ModuleDescriptor module = ModuleDescriptor.read(stream);
                if (module.name().startsWith(HouseRule.LIBRARY + ".")) {
                    modules.add(module);
                }
            }
        }
        return modules.build();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void exports_all_but_the_internal_packages(ModuleDescriptor module) {
        assertThat(wronglyExportedOrHidden(module, packagesOf(module))).isEmpty();
    }

    @Test
    void every_module_is_examined() throws IOException {
        assertThat(modules())
                .extracting(ModuleDescriptor::name)
                .containsExactlyInAnyOrderElementsOf(Library.MODULES.stream()
                        .map(module -> HouseRule.LIBRARY + "." + module)
                        .toList());
    }

    @Test
    void an_exported_internal_package_and_a_hidden_public_one_are_both_reported() {
        ModuleDescriptor module = ModuleDescriptor.newModule("offence")
                .exports("offence.shown")
                .exports("offence.internal")
                .exports("offence.friends", Set.of("somebody"))
                .packages(Set.of("offence.hidden"))
                .build();
        assertThat(wronglyExportedOrHidden(module, module.packages()))
                .containsExactlyInAnyOrder("offence.internal", "offence.hidden", "offence.friends");
    }

    private static ImmutableSet<String> wronglyExportedOrHidden(ModuleDescriptor module, Set<String> packages) {
        ImmutableSet<String> exported = module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .collect(toImmutableSet());
        ImmutableSet<String> toExport =
                packages.stream().filter(name -> !isInternal(name)).collect(toImmutableSet());
        return Sets.symmetricDifference(exported, toExport).immutableCopy();
    }

    private static boolean isInternal(String packageName) {
        return (packageName + ".").contains(".internal.");
    }

    private static ImmutableSet<String> packagesOf(ModuleDescriptor module) {
        return Library.CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> (name + ".").startsWith(module.name() + "."))
                .collect(toImmutableSet());
    }
}
