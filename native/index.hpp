// The index: articles in, the passages that each repeats out.
#pragma once

#include <array>
#include <atomic>
#include <utility>

#include "labels.hpp"
#include "records.hpp"

namespace sourcier {

// One passage of a text that stands in an article added before. Places are characters; `words` are equal in both.
struct Reuse {
    u32 article = 0, start = 0, end = 0, other_start = 0, other_end = 0, words = 0;
    double similarity = 0;
    Label label = Label::copy;
    u64 passage = 0;
};

// Characters of one text, for places are 32 bits wide and a character may take four bytes.
constexpr std::size_t most_text = std::size_t{1} << 28;

// A text on its way into the index.
struct Prepared {
    Bytes bytes;
    std::size_t characters = 0;
    Cut cut;
};

struct Stats {
    u64 articles, removed, characters, words, novel, windows, comparisons, cut, passages, links;
    Shelf::Sizes shelf;
};

class Index {
  public:
    explicit Index(std::string_view folding) : folding_(folding) {}

    // Do what can be done before anything is looked up, beside other threads that use the index.
    template <typename Text>
    void prepare(const Text& text, Prepared& one) const {
        one.characters = text.size;
        if (text.size > most_text) return;
        one.bytes = to_utf8(text);
        one.cut.make(folding_, one.bytes.text());
    }

    template <typename Text>
    std::vector<Reuse> find(const Text& text, std::string_view outlet) const {
        Look& look = taken(prepared(text));
        std::shared_lock lock(guard_);
        search(look, nothing);
        const u32 house = articles_.known_outlet(outlet);
        count_sources(look);
        std::vector<Reuse> found;
        for (const Candidate& one : look.taken) {
            Reuse reuse = described(look, one);
            const u32 passage = passages_.find(articles_, one.article, reuse.other_start, reuse.other_end);
            reuse.passage = passage == nothing ? id(reuse) : passages_[passage].id;
            reuse.label = label(look, one, passage, passage == nothing ? 1 : passages_[passage].copies + 1, undated, house);
            found.push_back(reuse);
        }
        return found;
    }

    // Find, then remember. The key must be new.
    template <typename Text>
    std::vector<Reuse> add(std::string_view key, const Text& text, i64 published, std::string_view outlet) {
        return add(key, prepared(text), published, outlet);
    }

    std::vector<Reuse> add(std::string_view key, Prepared& one, i64 published, std::string_view outlet) {
        Look& look = taken(one);
        const Bytes& bytes = one.bytes;
        std::unique_lock lock(guard_);
        if (articles_.end() + bytes.size > Address{1} << address_bits) {
            throw std::length_error("the texts of an index are a terabyte at most");
        }
        search(look, nothing);
        const u64 record = records_end_ + records_.size();
        const u32 number = articles_.add(key, bytes.size, published, articles_.outlet(outlet), record);
        articles_[number].text = texts_.keep(bytes.view());
        std::vector<LinkRecord> links;
        const auto found = linked(look, number, links);
        remember(look, number, record);
        characters_ += one.characters, words_ += look.words.size(), novel_ += look.novel.size();
        Writer writer(records_, Kind::added);
        writer.put(static_cast<u32>(key.size())), writer.put(static_cast<u32>(outlet.size()));
        writer.put(static_cast<u64>(bytes.size)), writer.put(published);
        writer.put_bytes(key), writer.put_bytes(outlet);
        writer.put_all(look.repeated), writer.put_all(links);
        return found;
    }

    bool holds(std::string_view key) const {
        std::shared_lock lock(guard_);
        return articles_.find(key) != nothing;
    }

    std::string key(u32 article) const {
        std::shared_lock lock(guard_);
        return std::string(articles_[article].name());
    }

    struct Row {
        std::string key, text, outlet;
        i64 published;
    };

    // The articles of these numbers that are still there.
    std::vector<Row> rows(u32 first, u32 count) const {
        std::shared_lock lock(guard_);
        std::vector<Row> found;
        for (u32 number = first; number < std::min<u64>(u64{first} + count, articles_.size()); ++number) {
            const Article& one = articles_[number];
            if (one.removed) continue;
            const Utf8 text = texts_.of(one);
            found.push_back({std::string(one.name()), std::string(text.units, text.size), articles_.outlet_name(one.outlet), one.published});
        }
        return found;
    }

    // Forget an article; those that had text from it are looked at again, so that this text stays known.
    bool remove(std::string_view key) {
        std::unique_lock lock(guard_);
        const u32 number = articles_.find(key);
        if (number == nothing) return false;
        const auto heirs = forget(number);
        Writer(records_, Kind::removed).put(number);
        for (const u32 heir : heirs) read_again(heir);
        return true;
    }

    // The records and texts since the last call, which are to be written one after the other.
    std::pair<std::string, std::string> take() {
        std::unique_lock lock(guard_);
        std::string texts;
        if (taken_ < articles_.size()) texts.reserve(articles_.end() - articles_[taken_].address);
        for (; taken_ < articles_.size(); ++taken_) {
            const Utf8 text = texts_.of(articles_[taken_]);
            texts.append(text.units, text.size);
        }
        records_end_ += records_.size();
        return {std::exchange(records_, {}), std::move(texts)};
    }

    // The same where nobody will write them.
    void pass_over() {
        std::unique_lock lock(guard_);
        taken_ = articles_.size();
        records_end_ += records_.size();
        records_.clear();
    }

    // What was taken is written: `records` bytes of records there are now, and `texts` bytes of texts.
    bool written(const std::filesystem::path& texts, u64 size, u64 records) {
        std::unique_lock lock(guard_);
        records_end_ = records;
        if (!texts_.open(texts, size)) return false;
        for (; in_memory_ < articles_.size(); ++in_memory_) {
            Article& one = articles_[in_memory_];
            // What was added after the texts were taken is in memory alone.
            if (one.address + one.length > size) return true;
            one.text = nullptr;
        }
        texts_.forget_newest();
        return true;
    }

    // All is written and nothing more will be added: leave nothing to be derived anew.
    void finish() {
        std::shared_lock lock(guard_);
        shelf_.finish(records_end_);
    }

    // Use the segments of a folder; returns the bytes of records that they cover.
    u64 open_segments(const std::filesystem::path& folder, u64 records, bool writes) {
        return shelf_.open(folder, records, writes);
    }

    // Take records in as they were written, the first at byte `at`; what lies before byte `covered` has its postings already.
    void replay(std::string_view records, u64 at, u64 covered, const std::filesystem::path& texts, u64 size) {
        std::unique_lock lock(guard_);
        if (!texts_.open(texts, size)) throw std::runtime_error("texts cannot be mapped");
        while (!records.empty()) {
            const std::size_t length = Reader(records).get<u32>();
            Reader head(records);
            head.bytes(4);
            replay_one(Reader(head.bytes(length)), at, at >= covered, size);
            records.remove_prefix(4 + length);
            at += 4 + length;
        }
        in_memory_ = taken_ = articles_.size();
        records_end_ = at;
    }

    Stats stats() const {
        std::shared_lock lock(guard_);
        return {articles_.size() - articles_.removed(), articles_.removed(), characters_, words_, novel_, windows_.load(),
                comparisons_.load(), cut_.load(), passages_.size(), passages_.links(), shelf_.sizes()};
    }

    const Shelf& shelf() const { return shelf_; }

  private:
    static Look& mine() {
        thread_local Look look;
        return look;
    }

    template <typename Text>
    Prepared& prepared(const Text& text) const {
        thread_local Prepared one;
        prepare(text, one);
        return one;
    }

    // What was prepared goes into the look of this thread, whose memory goes back.
    static Look& taken(Prepared& one) {
        if (one.characters > most_text) throw std::length_error("a text has 268435456 characters at most");
        Look& look = mine();
        std::swap(static_cast<Cut&>(look), one.cut);
        return look;
    }

    void search(Look& look, u32 except) const {
        const bool all = articles_.removed() == 0 && except == nothing;
        shelf_.find(look.runs, look.hits, look.counts, [&](Address address) {
            if (address >= articles_.end()) return false;
            if (all) return true;
            const u32 number = articles_.at(address);
            return number != except && !articles_[number].removed;
        });
        look.comparisons = look.windows = look.cut = 0;
        look.grow(folding_, articles_, texts_);
        comparisons_ += look.comparisons, windows_ += look.windows, cut_ += look.cut;
    }

    Reuse described(const Look& look, const Candidate& one) const {
        const Words& words = look.words;
        Reuse found;
        found.article = one.article;
        found.start = words.starts[static_cast<std::size_t>(one.first())];
        found.end = words.ends[static_cast<std::size_t>(one.last() - 1)];
        const Look::Source& source = look.source(one);
        found.other_start = source.start, found.other_end = source.end;
        found.words = static_cast<u32>(one.matched());
        found.similarity = 2.0 * static_cast<double>(one.matched()) / static_cast<double>(one.spanned());
        return found;
    }

    // Where the passages taken stand in the earlier texts, and what each of these shares: they are counted through once.
    void count_sources(Look& look) const {
        struct Border {
            u32 article, byte;
            u32* place;
            i64 matched;
        };
        std::vector<Border> borders;
        look.sources.resize(look.taken.size()), look.shared.clear();
        for (std::size_t i = 0; i < look.taken.size(); ++i) {
            const Candidate& one = look.taken[i];
            borders.push_back({one.article, look.seen(one, one.source_first()).first, &look.sources[i].start, one.matched()});
            borders.push_back({one.article, look.seen(one, one.source_last() - 1).last, &look.sources[i].end, 0});
        }
        std::sort(borders.begin(), borders.end(),
                  [](const Border& a, const Border& b) { return std::tie(a.article, a.byte) < std::tie(b.article, b.byte); });
        u32 article = nothing, byte = 0, place = 0;
        for (const Border& one : borders) {
            if (one.article != article) article = one.article, byte = place = 0;
            const char* text = texts_.of(articles_[article]).units;
            place += characters(text + byte, text + one.byte);
            byte = one.byte, *one.place = place;
            look.shared[article] += one.matched;
        }
    }

    static u32 characters(const char* from, const char* to) {
        return static_cast<u32>(std::count_if(from, to, [](char c) { return (static_cast<u8>(c) & 0xC0) != 0x80; }));
    }

    // A passage is known by the place of the text that has it first.
    u64 id(const Reuse& reuse) const { return articles_[reuse.article].address + reuse.other_start; }

    // What a repetition is worth, met `times` times with this one.
    Label label(const Look& look, const Candidate& one, u32 passage, u32 times, i64 published, u32 outlet) const {
        const Range words{static_cast<u32>(one.first()), static_cast<u32>(one.last())};
        const i64 matched = one.matched(), shared = look.shared.at(one.article);
        const bool brief = matched <= longest_furniture;
        const bool little = shared <= longest_furniture && 2 * shared <= look.words.size();
        if (little && is_code(look.words, words)) return Label::chrome;
        const Article& other = articles_[one.article];
        std::optional<u64> apart;
        if (published != undated && other.published != undated) {
            const auto [earlier, later] = std::minmax(published, other.published);
            apart = static_cast<u64>(later) - static_cast<u64>(earlier);
        }
        if (is_quotation(look.quotes, words, matched, apart)) return Label::quote;
        House house{times, passages_.outlets(passage, other.outlet, outlet) <= 1, outlet != nothing && outlet == other.outlet};
        if (little && is_furniture(house, borders(look, one))) return Label::chrome;
        // What one house alone writes again and again is its formula.
        if (brief && house.is_known && house.is_alone && times >= met_often) return Label::stock;
        return is_copy(look, one, shared, apart, house.is_known && shared == matched) ? Label::copy : Label::stock;
    }

    Borders borders(const Look& look, const Candidate& one) const {
        const Utf8 text = texts_.of(articles_[one.article]);
        return {edge(look.words, static_cast<u32>(one.first())), edge(look.words, static_cast<u32>(one.last())),
                edge_before(folding_, text, look.seen(one, one.source_first()).first),
                edge_after(folding_, text, look.seen(one, one.source_last() - 1).last)};
    }

    // The passages taken as they are told, each counted as one more repetition.
    std::vector<Reuse> linked(Look& look, u32 number, std::vector<LinkRecord>& links) {
        std::vector<Reuse> found;
        look.repeated.clear();
        count_sources(look);
        for (const Candidate& one : look.taken) {
            Reuse reuse = described(look, one);
            const u32 passage = passages_.add(articles_, one.article, reuse.other_start, reuse.other_end, number);
            reuse.passage = passages_[passage].id;
            reuse.label = label(look, one, passage, passages_[passage].copies, articles_[number].published, articles_[number].outlet);
            links.push_back({one.article, reuse.other_start, reuse.other_end});
            found.push_back(reuse);
            // Who was published before the article that it repeats may be the one that others repeat: its text counts as new.
            if (articles_[number].published < articles_[one.article].published) continue;
            for (const Block& block : one.blocks) {
                look.repeated.push_back({static_cast<u32>(block.target), static_cast<u32>(block.target + block.length)});
            }
        }
        return found;
    }

    void remember(Look& look, u32 number, u64 record) {
        const Article& article = articles_[number];
        novel(static_cast<u32>(look.runs.size()), look.repeated, look.quotes, look.novel);
        shelf_.insert(look.runs, look.novel, look.words.bytes, article.address, article.address + article.length, record,
                      look.counts);
    }

    // An article that is looked at again gets no second posting of a run, whichever table or segment holds the first.
    void leave_own(Look& look, u32 number) const {
        const Article& article = articles_[number];
        std::vector<u8> own;
        shelf_.find(look.runs, look.hits, own, [&](Address address) { return address - article.address < article.length; });
        for (std::size_t i = 0; i < own.size(); ++i) {
            if (own[i] > 0) look.counts[i] = most_postings;
        }
    }

    // Take an article out; returns those that had text from it, in the order in which they came.
    std::vector<u32> forget(u32 number) {
        std::vector<u32> heirs = passages_.repeaters(articles_, number);
        passages_.release(articles_, number);
        articles_.remove(number);
        std::erase_if(heirs, [&](u32 heir) { return articles_[heir].removed; });
        return heirs;
    }

    void read_again(u32 number) {
        Look& look = mine();
        look.make(folding_, texts_.of(articles_[number]));
        passages_.release(articles_, number);
        search(look, number);
        std::vector<LinkRecord> links;
        linked(look, number, links);
        leave_own(look, number);
        remember(look, number, records_end_ + records_.size());
        Writer writer(records_, Kind::relinked);
        writer.put(number), writer.put_all(look.repeated), writer.put_all(links);
    }

    void replay_one(Reader record, u64 at, bool posts, u64 texts) {
        const Kind kind = record.get<Kind>();
        if (kind < Kind::added || kind > Kind::relinked) throw std::runtime_error("a record is of no known kind");
        u32 number = 0;
        if (kind == Kind::added) {
            const u32 key = record.get<u32>(), outlet = record.get<u32>();
            const u64 length = record.get<u64>();
            const i64 published = record.get<i64>();
            if (length > texts || articles_.end() + length > texts) throw std::runtime_error("texts are missing");
            const auto name = record.bytes(key);
            number = articles_.add(name, length, published, articles_.outlet(record.bytes(outlet)), at);
        } else {
            number = record.get<u32>();
            if (number >= articles_.size() || articles_[number].removed) throw std::runtime_error("a record names no article");
            if (kind == Kind::removed) {
                forget(number);
                return;
            }
            passages_.release(articles_, number);
        }
        Look& look = mine();
        std::vector<LinkRecord> links;
        record.get_all(look.repeated), record.get_all(links);
        for (const LinkRecord& one : links) {
            if (one.article >= articles_.size()) throw std::runtime_error("a record names no article");
            passages_.add(articles_, one.article, one.start, one.end, number);
        }
        if (!posts) return;
        look.make(folding_, texts_.of(articles_[number]));
        shelf_.find(look.runs, look.hits, look.counts, [&](Address address) {
            return address < articles_.end() && !articles_[articles_.at(address)].removed;
        });
        if (kind == Kind::relinked) leave_own(look, number);
        remember(look, number, at);
    }

    Folding folding_;
    mutable std::shared_mutex guard_;
    Articles articles_;
    Texts texts_;
    Passages passages_;
    Shelf shelf_;
    std::string records_;
    u64 records_end_ = 0, characters_ = 0, words_ = 0, novel_ = 0;
    // The first article whose text is in memory alone, and the first whose text nobody took.
    u32 in_memory_ = 0, taken_ = 0;
    mutable std::atomic<u64> windows_{0}, comparisons_{0}, cut_{0};
};

}  // namespace sourcier
