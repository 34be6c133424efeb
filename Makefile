# Shoehorn: `make help` lists what there is to do. Each target works from a clean clone.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
# Labelled questions and public data to measure with, where they are at hand.
QUESTIONS ?= ../shared/questions
PUBLIC ?= ../shared/public

BINARY := .build/release/shoehorn
# The whole program in one file: it starts three times as fast as with shared libraries, and runs without Swift.
RELEASE := --configuration release -Xswiftc -static-executable -Xlinker -s
PACKAGES := libreadline-dev pkg-config

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
