package org.rouage.cli.completion;

import java.util.concurrent.Callable;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rouage completion SHELL}: prints the script that makes a shell complete Rouage's commands and options.
 *
 * <p>Example: {@code source <(rouage completion bash)}; then {@code rouage la<Tab>} gives {@code rouage law}.
 */
@Command(name = "completion")
public final class CompletionCommand implements Callable<ExitCode> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "bash|zsh|fish", descriptionKey = "shell")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Shell shell;

    public CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        CommandLine root = spec.root().commandLine();
        session.out()
                .print(
                        switch (shell) {
                            // One script serves both: it turns on bash's completion functions when run by zsh.
                            case BASH, ZSH -> AutoComplete.bash("rouage", root);
                            case FISH -> FishCompletion.of(root);
                        });
        return ExitCode.OK;
    }
}
