// Passages that are repeated: who repeats each, and what that says about it.
#pragma once

#include "articles.hpp"

namespace sourcier {

enum class Label : u8 { copy, quote, stock, chrome };

// A passage of the article that has it first, as characters of that article's text, and how often it has been repeated.
struct Passage {
    static constexpr u32 most_outlets = 8;

    u32 article = 0, start = 0, end = 0;
    u32 next = nothing, links = nothing;
    u32 copies = 0;  // repetitions in all
    u32 outlets[most_outlets] = {}, counts[most_outlets] = {};
    u64 id = 0;
};

// An article that repeats a passage: next link of the same passage, next link of the same article.
struct Link {
    u32 article, passage, next, sibling;
};

class Passages {
  public:
    const Passage& operator[](u32 number) const { return passages_[number]; }
    const Link& link(u32 number) const { return links_[number]; }
    std::size_t size() const { return passages_.size(); }
    std::size_t links() const { return links_.size(); }

    // The passage of an article that a span is, or `nothing`: they share half of the longer one.
    u32 find(const Articles& articles, u32 article, u32 start, u32 end) const {
        u32 best = nothing;
        i64 most = 0;
        u32 tries = 0;
        for (u32 at = articles[article].passages; at != nothing && tries < most_tries; at = passages_[at].next, ++tries) {
            const Passage& one = passages_[at];
            const i64 shared = i64{std::min(end, one.end)} - std::max(start, one.start);
            const i64 longer = std::max(end - start, one.end - one.start);
            if (2 * shared >= longer && shared > most) best = at, most = shared;
        }
        return best;
    }

    // Count one more repetition; returns the passage's number.
    u32 add(Articles& articles, u32 article, u32 start, u32 end, u32 target) {
        u32 number = find(articles, article, start, end);
        if (number == nothing) {
            Passage one;
            one.article = article, one.start = start, one.end = end;
            one.next = articles[article].passages;
            one.id = articles[article].address + start;
            number = static_cast<u32>(passages_.size());
            articles[article].passages = number;
            passages_.push_back(one);
        }
        links_.push_back({target, number, passages_[number].links, articles[target].links});
        passages_[number].links = articles[target].links = static_cast<u32>(links_.size() - 1);
        count(articles, number, target, 1);
        return number;
    }

    // `change` is 1 for one more repetition by an article, -1 for one less.
    void count(const Articles& articles, u32 number, u32 target, i64 change) {
        Passage& one = passages_[number];
        const u32 outlet = articles[target].outlet;
        one.copies = static_cast<u32>(one.copies + change);
        if (outlet == nothing) return;
        for (u32 i = 0; i < Passage::most_outlets; ++i) {
            if (one.counts[i] != 0 && one.outlets[i] != outlet) continue;
            if (one.counts[i] == 0 && change < 0) continue;
            one.outlets[i] = outlet, one.counts[i] = static_cast<u32>(one.counts[i] + change);
            return;
        }
    }

    // The articles that repeat something of this one, in the order in which they came.
    std::vector<u32> repeaters(const Articles& articles, u32 article) const {
        std::vector<u32> found;
        for (u32 at = articles[article].passages; at != nothing; at = passages_[at].next) {
            for (u32 link = passages_[at].links; link != nothing; link = links_[link].next) {
                if (links_[link].article != nothing) found.push_back(links_[link].article);
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    // Undo what an article counts for in the passages of others.
    void release(Articles& articles, u32 article) {
        for (u32 link = articles[article].links; link != nothing; link = links_[link].sibling) {
            count(articles, links_[link].passage, article, -1);
            links_[link].article = nothing;
        }
        articles[article].links = nothing;
    }

    // How many outlets have a passage of an article of the outlet `first`, up to `most_outlets` of those that repeat it and with one
    // more that may; the passage may be `nothing`.
    u32 outlets(u32 number, u32 first, u32 more) const {
        u32 found[Passage::most_outlets + 2], size = 0;
        const auto take = [&](u32 outlet) {
            if (outlet != nothing && std::find(found, found + size, outlet) == found + size) found[size++] = outlet;
        };
        take(first), take(more);
        if (number == nothing) return size;
        const Passage& one = passages_[number];
        for (u32 i = 0; i < Passage::most_outlets; ++i) {
            if (one.counts[i] != 0) take(one.outlets[i]);
        }
        return size;
    }

  private:
    // Passages of one article that are compared; only an article that all others quote in pieces has more.
    static constexpr u32 most_tries = 512;

    Growing<Passage> passages_;
    Growing<Link> links_;
};

}  // namespace sourcier
