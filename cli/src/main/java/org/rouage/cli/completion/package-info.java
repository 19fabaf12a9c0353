/**
 * Completion of commands and options by the shell: {@code rouage completion bash|zsh|fish} prints the script.
 *
 * <p>Read {@link org.rouage.cli.completion.CompletionCommand} first.
 *
 * <p>Invariant: the scripts are generated from the commands themselves, so a new option is completed without more work.
 */
@NullMarked
package org.rouage.cli.completion;

import org.jspecify.annotations.NullMarked;
