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

.PHONY: help chat test release install uninstall bench measure measure-public clean ready

help: ## list what there is to do
	@sed -n 's/^\([a-z-]*\):.*## /  make \1 \t/p' $(MAKEFILE_LIST) | expand -t 26

chat: release ## build, and open the chat
	@$(BINARY)

test: ready ## everything that must pass: build without a warning, format, tests, rules
	swift build --build-tests
	swift format lint --strict --parallel --recursive Package.swift Plugins Sources Tests
	swift test --skip-build
	.build/debug/shoehorn check

release: ready ## build .build/release/shoehorn
	swift build $(RELEASE) --product shoehorn

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
