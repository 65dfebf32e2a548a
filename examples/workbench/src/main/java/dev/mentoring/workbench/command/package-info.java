/**
 * The commands: each reads its files, asks the library, writes what it was asked for, and ends with an {@link
 * dev.mentoring.workbench.command.ExitStatus}.
 *
 * <p>A command is a class with picocli’s annotations; {@link dev.mentoring.workbench.command.Commands} lists them.
 */
@NullMarked
package dev.mentoring.workbench.command;

import org.jspecify.annotations.NullMarked;
