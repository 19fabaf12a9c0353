# What a developer does with Rouage. `make` alone lists it.
# Every target that builds finds a JDK 25 by itself (rouage-jdk.sh); the java on the path may be another.

.DEFAULT_GOAL := help
.PHONY: help check build format bench fuzz mutation clean
.SUFFIXES:
# The compiler checks run inside Maven's own process, on the JDK that was found.
MAVEN = . ./rouage-jdk.sh && rouage_find_jdk && command -v mvn >/dev/null || \
	{ echo 'Maven 3.8 or newer is needed: apt install maven, dnf install maven or brew install maven' >&2; exit 1; } \
	&& MAVEN_OPTS="$$MAVEN_OPTS --sun-misc-unsafe-memory-access=allow" mvn -B -ntp
# Says nothing but warnings and errors.
QUIET = -Dorg.slf4j.simpleLogger.defaultLogLevel=warn
ARGS ?=

help: ## List what can be done (this list)
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

check: ## Check everything as CI does: format, compiler checks, all tests, the launcher
	@$(MAVEN) --fail-at-end verify
	sh cli/src/test/sh/launcher-test.sh

build: ## Build without testing
	@$(MAVEN) -Dmaven.test.skip=true package

format: ## Put the Java sources and the poms in the common format
	@$(MAVEN) $(QUIET) spotless:apply

bench: ## Run the benchmarks, with ratios to a baseline of the same run (ARGS='ReadingLaw' for one)
	@$(MAVEN) $(QUIET) -Pbench -Dmaven.test.skip=true -pl bench -am package
	@. ./rouage-jdk.sh && rouage_find_jdk && "$$JAVA_HOME/bin/java" -Drouage.root="$$PWD" -cp 'bench/target/dist/lib/*' \
		org.rouage.bench.Benchmarks $(ARGS)

fuzz: ## Throw random input at the readers, some minutes for each (needs no network)
	@JAZZER_FUZZ=1; export JAZZER_FUZZ; $(MAVEN) -Pfuzz test

mutation: ## Break the code that decides in every small way: which breaks do the tests miss?
	@$(MAVEN) -Pmutation -pl law,formula,convention,agenda,budget,indicator,conformity,evaluation -am test

clean: ## Remove everything that was built
	rm -rf .rouage target ./*/target
