// The core of linking: every passage of an arriving article that stands in an earlier one, at the price of reading it once.
//
// The path of an article: words.hpp cuts it, grams.hpp fingerprints it, shelf.hpp finds where its runs stood before, align.hpp
// grows each into a passage, select.hpp keeps one source for each word, passages.hpp counts who repeats what, labels.hpp says what
// that is worth; then the runs that are new are remembered. Nothing here knows of Python. docs/decisions/0007-the-core.md tells why.
#pragma once

#include "index.hpp"
