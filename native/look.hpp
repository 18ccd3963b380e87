// Looking at one text: from its words to the passages that stand in earlier articles.
#pragma once

#include "select.hpp"
#include "texts.hpp"

namespace sourcier {

// A text cut into words, with its runs and quotations: what needs nothing but the text.
struct Cut {
    Words words;
    std::vector<u64> runs;
    std::vector<Range> quotes;

    void make(const Folding& folding, const Utf8& text) {
        cut(folding, text, words);
        fingerprints(words.hashes, runs);
        quotations(words, quotes);
    }
};

// All that looking at one text needs, kept from one to the next so that nothing is allocated anew.
struct Look : Cut {
    // What has been tried already: a run that begins within it tells nothing more.
    struct Attempt {
        u32 article, first, last, from, to, next;
    };
    static constexpr u32 heads = 256;
    // Comparisons of words after which nothing more is tried, beside 64 for each word: some milliseconds.
    static constexpr u64 most_comparisons = u64{1} << 20;

    std::vector<Shelf::Hit> hits;
    std::vector<u8> counts;
    std::vector<Range> repeated;
    std::vector<u32> novel;
    std::vector<Candidate> taken;
    // For each of those taken the characters of the earlier text that it spans, and by article the words shared with it.
    struct Source {
        u32 start, end;
    };
    std::vector<Source> sources;
    std::unordered_map<u32, i64> shared;
    u64 comparisons = 0, windows = 0, cut = 0;

    // Fill `taken` from `hits`.
    void grow(const Folding& folding, const Articles& articles, const Texts& texts) {
        std::fill(std::begin(first_), std::end(first_), nothing);
        attempts_.clear();
        std::vector<Candidate> candidates;
        used_ = 0;
        locate(articles, texts);
        for (std::size_t i = 0; i < hits.size(); ++i) {
            const Shelf::Hit& hit = hits[i];
            const u32 number = numbers_[i];
            const Article& article = articles[number];
            const u32 place = static_cast<u32>(hit.address - article.address);
            if (tried(number, hit.run, place)) continue;
            // Beyond, the text is a list of formulas or an attack: what is cut off is counted.
            if (attempts_.size() >= 256 + words.size() / 4 || comparisons > most_comparisons + 64 * u64{words.size()}) {
                ++cut;
                continue;
            }
            if (used_ == windows_.size()) windows_.emplace_back();
            windows_[used_].open(folding, texts.of(article), place);
            Candidate one{extended(windows_[used_], hit.run), number, used_, article.published};
            ++windows;
            if (one.blocks.empty()) continue;
            remember(one);
            if (!sourcier::counts(one, quotes)) continue;
            candidates.push_back(std::move(one));
            ++used_;
        }
        taken = chosen(std::move(candidates), quotes);
    }

    const Source& source(const Candidate& one) const { return sources[static_cast<std::size_t>(&one - taken.data())]; }
    Window::Place seen(const Candidate& one, i64 word) const { return windows_[one.window][word]; }

  private:
    // The article of each hit; what will be read of it is on its way when it is asked for.
    void locate(const Articles& articles, const Texts& texts) {
        numbers_.resize(hits.size());
        sweep(hits.size(), [&](std::size_t i) { articles.prefetch_page(hits[i].address); },
              [&](std::size_t i) { articles.prefetch(hits[i].address); });
        for (std::size_t i = 0; i < hits.size(); ++i) {
            numbers_[i] = articles.at(hits[i].address);
            const Article& article = articles[numbers_[i]];
            const char* place = texts.of(article).units + (hits[i].address - article.address);
            // A passage grows to both sides.
            sourcier::prefetch(place - 64), sourcier::prefetch(place), sourcier::prefetch(place + 64);
        }
    }

    bool tried(u32 article, u32 run, u32 place) {
        for (u32* at = &first_[article % heads]; *at != nothing;) {
            Attempt& one = attempts_[*at];
            // Runs come in order: what ends before this one will not be asked for again.
            if (one.last <= run) {
                *at = one.next;
                continue;
            }
            if (one.article == article && one.first <= run && one.from <= place && place < one.to) return true;
            at = &one.next;
        }
        return false;
    }

    void remember(const Candidate& one) {
        u32& head = first_[one.article % heads];
        attempts_.push_back({one.article, static_cast<u32>(one.first()), static_cast<u32>(one.last()),
                             seen(one, one.source_first()).first, seen(one, one.source_last() - 1).last, head});
        head = static_cast<u32>(attempts_.size() - 1);
    }

    // The passage around a run and word 0 of a window; empty where only their fingerprints agree.
    std::vector<Block> extended(Window& window, u32 run) {
        Facing<1> after(window, words.hashes, run);
        Facing<-1> before(window, words.hashes, run);
        const i64 same = equal(after);
        if (same < gram) {
            comparisons += static_cast<u64>(same) + 1;
            return {};
        }
        // Most of what agrees does so by chance, and there is nothing to search for.
        if (same < Extender::promising / 2) {
            const i64 more = equal(before);
            if (same + more < Extender::promising / 2 && Extender::is_end(after, same) && Extender::is_end(before, more)) {
                comparisons += static_cast<u64>(same + more) + 2 * Extender::end_comparisons;
                return {{run - more, -more, same + more}};
            }
        }
        forward_ = extender_.run(after, 0, comparisons);
        const i64 score = extender_.best();
        backward_ = extender_.run(before, score, comparisons);
        // What came before may promise more than was seen when the search went forward.
        if (score < Extender::promising && score + extender_.best() >= Extender::promising) {
            forward_ = extender_.run(after, extender_.best(), comparisons);
        }
        return joined(run);
    }

    // How many equal words there are from a place on, up to as many as promise something.
    template <typename Same>
    static i64 equal(Same&& same) {
        i64 x = 0;
        while (x < Extender::promising / 2 && same(x, x)) ++x;
        return x;
    }

    // What was found after a run and before it, as one passage.
    std::vector<Block> joined(u32 run) {
        std::vector<Block>& forward = forward_;
        for (Block& one : forward) one.target += run;
        std::vector<Block> found;
        for (auto at = backward_.rbegin(); at != backward_.rend(); ++at) {
            found.push_back({run - at->target - at->length, -at->source - at->length, at->length});
        }
        // What runs on over the place itself is one block.
        if (!found.empty() && found.back().target + found.back().length == run && found.back().source + found.back().length == 0) {
            forward[0] = {found.back().target, found.back().source, found.back().length + forward[0].length};
            found.pop_back();
        }
        found.insert(found.end(), forward.begin(), forward.end());
        return found;
    }

    Extender extender_;
    std::vector<Block> forward_, backward_;
    std::deque<Window> windows_;
    std::vector<u32> numbers_;
    std::vector<Attempt> attempts_;
    u32 first_[heads];
    u32 used_ = 0;
};

}  // namespace sourcier
