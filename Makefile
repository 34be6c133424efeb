# Shoehorn: `make help` lists what there is to do. Each target works from a clean clone.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
# Labelled questions and public data to measure with, where they are at hand.
QUESTIONS ?= ../shared/questions
PUBLIC ?= ../shared/public

BINARY := .build/release/shoehorn
# The whole program in one file, which starts sooner than with shared libraries and runs where no Swift is.
# lld, since the usual linker warns of every C function that could load a library.
RELEASE := --configuration release -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -s
PACKAGES := libreadline-dev pkg-config

INSTALLED := $(DESTDIR)$(PREFIX)
PROGRAM := $(INSTALLED)/bin/shoehorn
MANUAL := $(INSTALLED)/share/man/man1/shoehorn.1
BASH_COMPLETION := $(INSTALLED)/share/bash-completion/completions/shoehorn
ZSH_COMPLETION := $(INSTALLED)/share/zsh/site-functions/_shoehorn
FISH_COMPLETION := $(INSTALLED)/share/fish/vendor_completions.d/shoehorn.fish

# In the order they stand here, since two builds would only wait for each other.
.NOTPARALLEL:
.PHONY: help chat test parsers release install uninstall bench measure measure-public clean ready

help: ## list what there is to do
	@sed -n 's/^\([a-z-]*\):.*## /  make \1 \t/p' $(MAKEFILE_LIST) | expand -t 26

chat: release ## build, and open the chat
	@$(BINARY)

test: ready ## everything that must pass: build without a warning, format, tests, rules
	swift build --build-tests
	swift format lint --strict --parallel --recursive Package.swift Plugins Sources Tests
	swift test --skip-build
	.build/debug/shoehorn check

parsers: ## get the parsers of TAP and JUnit's XML that tests of the reports use, if they are there
	python3 -m venv .build/parsers && .build/parsers/bin/pip install --quiet junitparser tap.py

release: ready ## build .build/release/shoehorn
	swift build $(RELEASE) --product shoehorn

install: release ## put the program, its manual and completions under PREFIX (/usr/local)
	swift build $(RELEASE) --product generate-manual
	mkdir -p .build/manual && .build/release/generate-manual $(BINARY) --output-directory .build/manual
	install -D -m 755 $(BINARY) $(PROGRAM)
	install -D -m 644 .build/manual/shoehorn.1 $(MANUAL)
	mkdir -p $(dir $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION))
	$(BINARY) --generate-completion-script bash > $(BASH_COMPLETION)
	$(BINARY) --generate-completion-script zsh > $(ZSH_COMPLETION)
	$(BINARY) --generate-completion-script fish > $(FISH_COMPLETION)

uninstall: ## take away what install put there
	rm -f $(PROGRAM) $(MANUAL) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)

bench: release ## speed and memory of the release build, each beside its budget
	swift build $(RELEASE) --product shoehorn-bench
	.build/release/shoehorn-bench

measure: release ## how well labelled questions are understood
	@files=$$(ls Questions/*.jsonl $(QUESTIONS)/*.jsonl 2>/dev/null); \
	if [ -n "$$files" ]; then $(BINARY) measure --summary $$files; else $(BINARY) measure --folds --summary; fi

measure-public: release ## how well public intent data is understood, where it is at hand
	@if [ ! -d $(PUBLIC) ]; then echo 'There is no data in $(PUBLIC); make measure-public PUBLIC=DIR says where.'; exit 0; fi; \
	for set in b77x/train_k15_s0:b77x/valid b77x/train_k10_s1:b77x/valid clinc_full/train_k10_s0:clinc_full/valid; do \
	    $(BINARY) measure --train $(PUBLIC)/$${set%:*}.tsv --test $(PUBLIC)/$${set#*:}.tsv || exit; \
	done; \
	$(BINARY) measure --multi --train $(PUBLIC)/b77x/train_k15_s0.tsv --test $(PUBLIC)/b77x/multi_valid.tsv

clean: ## take away everything built
	rm -rf .build

# What the build needs: Swift, and two Debian packages, which are installed where that is possible.
# Rule files that came or went since the build was planned make it be planned anew.
ready:
	@find Rules -type d -newer Package.swift -exec touch Package.swift \; -quit
	@command -v swift >/dev/null || { \
	    echo 'Swift is missing. Install version 6.2 or newer from https://www.swift.org/install/linux,' >&2; \
	    echo 'put the folder of its `swift` program into PATH, and run make again.' >&2; exit 1; }
	@pkg-config --exists readline 2>/dev/null || { \
	    if ! command -v apt-get >/dev/null; then \
	        echo 'GNU readline with its headers and pkg-config are missing: install them, then run make again.' >&2; \
	        exit 1; \
	    elif [ "$$(id -u)" = 0 ]; then as_root=; \
	    elif command -v sudo >/dev/null; then as_root=sudo; \
	    else echo 'As root, run: apt-get install $(PACKAGES)' >&2; exit 1; fi; \
	    $$as_root apt-get install -y -q $(PACKAGES) || \
	    { $$as_root apt-get update -q && $$as_root apt-get install -y -q $(PACKAGES); } || \
	    { echo 'As root, run: apt-get update && apt-get install $(PACKAGES)' >&2; exit 1; }; }
