/**
 * What is typed after {@code ./hiza}: one class for each command. Owns arguments, messages and exit codes.
 */
@NullMarked
package vn.hiza.stack.command;

import org.jspecify.annotations.NullMarked;
