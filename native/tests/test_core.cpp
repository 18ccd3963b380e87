// The core by itself: what the tests in Python cannot reach, and all of it under the sanitizers (tests/test_native.py).
//
// Called with the path of folding.bin and an empty folder, and with "threads" where only what runs in several threads is wanted;
// ends with 0 where all holds.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <numeric>
#include <random>

#include "../cut.hpp"
#include "../letters.hpp"
#include "../reuse.hpp"

namespace fs = std::filesystem;
using namespace sourcier;

namespace {

#define CHECK(holds)                                                                     \
    do {                                                                                 \
        if (!(holds)) std::fprintf(stderr, "line %d: %s\n", __LINE__, #holds), std::exit(1); \
    } while (false)

std::string file(const fs::path& path) {
    std::ifstream from(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(from), {}};
}

void put(const fs::path& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

// A folder of its own for one test.
fs::path fresh(const fs::path& folder, const char* name) {
    fs::create_directories(folder / name);
    return folder / name;
}

template <typename Act>
bool throws(Act&& act) {
    try {
        act();
    } catch (const std::exception&) {
        return true;
    }
    return false;
}

Words cut_of(const Folding& folding, const std::string& text) {
    Words words;
    cut(folding, Utf8{text.data(), text.size()}, words);
    return words;
}

void test_words(const Folding& folding, const std::string& bytes) {
    CHECK(throws([] { Folding("SFT1"); }));
    CHECK(throws([&] { Folding(std::string_view(bytes).substr(0, bytes.size() - 1)); }));
    const std::string text = "L’Été, 中文 e\xCC\x81t\xC3\xA9!\n«Oui» \xF0\x9F\x98\x80";
    const Words words = cut_of(folding, text);
    CHECK(words.size() == 6 && words.marks.size() == 3);
    CHECK(words.hashes[1] == words.hashes[4] && words.hashes[1] != words.hashes[5]);
    CHECK(words.starts[4] == 10 && words.ends[4] == 14 && words.marks[0].word == 5 && words.marks[1].place == 16);
    // The same places in each form that a text may come in.
    const std::u32string wide = U"L’Été, 中文 e\u0301té!\n«Oui» \U0001F600";
    std::vector<u32> units(wide.begin(), wide.end());
    const Fixed<u32> fixed{units.data(), units.size()};
    const Bytes encoded = to_utf8(fixed);
    Words again;
    cut(folding, encoded.text(), again);
    CHECK(encoded.view() == text && again.hashes == words.hashes && again.starts == words.starts && again.bytes == words.bytes);
    // A window around any word cuts the same words forwards and backwards.
    for (u32 at = 0; at < words.size(); ++at) {
        Window window;
        window.open(folding, {text.data(), text.size()}, words.bytes[at]);
        const auto after = window.after(words.size()), before = window.before(words.size());
        CHECK(after.size() == words.size() - at && before.size() == at);
        for (u32 i = at; i < words.size(); ++i) CHECK(after[i - at] == words.hashes[i] && window[i64{i} - at].first == words.bytes[i]);
        for (u32 i = 0; i < at; ++i) CHECK(before[at - 1 - i] == words.hashes[i] && window[i64{i} - at].first == words.bytes[i]);
    }
    // Bytes that are no UTF-8 are read without leaving the text.
    for (const std::string broken : {"\xF0", "a\xE2\x80", "\x80\x80\x80", "\xFF\xFF\xFF\xFF"}) {
        cut_of(folding, broken);
        Window window;
        window.open(folding, {broken.data(), broken.size()}, static_cast<u32>(broken.size()));
        window.before(0), window.after(0);
    }
}

void test_grams() {
    std::vector<u64> found;
    fingerprints(std::vector<u64>{1, 2, 3, 4}, found);
    CHECK(found.empty());
    fingerprints(std::vector<u64>{1, 2, 3, 4, 5, 1, 1, 1, 1, 2, 3, 4, 5}, found);
    CHECK(found.size() == 9 && found[4] == none && found[0] != none && found[0] >> fingerprint_bits == 0);
    CHECK(found[8] == found[0]);
    std::vector<u32> runs;
    novel(10, {}, {}, runs);
    CHECK((runs == std::vector<u32>{0, 3, 6, 9}));
    novel(20, std::vector<Range>{{6, 14}}, {}, runs);
    CHECK((runs == std::vector<u32>{0, 2, 3, 4, 5, 10, 11, 12, 13, 16, 19}));
    // Ranges of a damaged record.
    novel(5, std::vector<Range>{{900, 1000}, {3, 2}, {0, ~0u}}, std::vector<Range>{{4, 99}}, runs);
    for (const u32 run : runs) CHECK(run < 5);
}

void test_table() {
    Table table;
    std::mt19937_64 pick(1);
    std::vector<Posting> postings;
    while (!table.full(1)) {
        // A few fingerprints come often, many share their place.
        const u64 fingerprint = pick() >> 24 & (pick() % 2048 ? ~u64{0} : u64{0xFF} << 32);
        postings.push_back({fingerprint, postings.size()});
        table.insert(fingerprint, postings.back().address);
    }
    const auto sorted = table.sorted();
    CHECK(sorted.entries.size() == Table::capacity && table.size() == Table::capacity);
    for (u64 top = 0; top < u64{1} << top_bits; ++top) {
        const auto under = sorted.view().under(top);
        CHECK(std::is_sorted(under.begin(), under.end()));
    }
    for (std::size_t i = 0; i < postings.size(); i += 1000) {
        bool held = false;
        if (postings[i].fingerprint >> 32 << 32 == postings[i].fingerprint) continue;
        table.find(postings[i].fingerprint, [&](Address address) { held = held || address == postings[i].address; });
        CHECK(held);
    }
}

std::vector<Posting> postings_of(u64 seed, Address from, std::size_t count) {
    std::mt19937_64 pick(seed);
    std::vector<Posting> found;
    for (std::size_t i = 0; i < count; ++i) found.push_back({pick() >> 24, from + i});
    return found;
}

Table::Run sorted(const std::vector<Posting>& postings) {
    Table table;
    for (const Posting& one : postings) table.insert(one.fingerprint, one.address);
    return table.sorted();
}

bool holds(const Segment& segment, const Posting& one) {
    bool held = false;
    segment.find(one.fingerprint, [&](Address address) { held = held || address == one.address; });
    return held;
}

void test_filter() {
    Filter filter(10'000);
    for (const Posting& one : postings_of(1, 0, 5'000)) filter.add(one.fingerprint);
    for (const Posting& one : postings_of(2, 0, 5'000)) filter.add_beside(one.fingerprint);
    for (const u64 seed : {1, 2}) {
        for (const Posting& one : postings_of(seed, 0, 5'000)) CHECK(filter.may_hold(one.fingerprint));
    }
    int taken = 0;
    for (const Posting& one : postings_of(3, 0, 10'000)) taken += filter.may_hold(one.fingerprint);
    CHECK(taken < 150);
}

// Whatever the tables, segments and filters are made of meanwhile, what was inserted is found.
void test_shelf() {
    Shelf shelf;
    std::vector<u64> runs;
    std::vector<u32> chosen(1000), bytes(1000);
    std::vector<u8> counts(1000, 0), found;
    std::vector<Shelf::Hit> hits;
    std::iota(chosen.begin(), chosen.end(), 0), std::iota(bytes.begin(), bytes.end(), 0);
    const auto runs_of = [&](u64 article) {
        runs.clear();
        for (const Posting& one : postings_of(article + 7, 0, 1000)) runs.push_back(one.fingerprint);
    };
    const u64 articles = 3 * Table::capacity / 1000;
    for (u64 article = 0; article < articles; ++article) {
        runs_of(article);
        shelf.insert(runs, chosen, bytes, 1000 * article, 1000 * article + 1000, article, counts);
        if (article % 256 > 0) continue;
        for (const u64 one : {article, article / 2, article / 3}) {
            runs_of(one);
            shelf.find(runs, hits, found, [](Address) { return true; });
            const auto own = std::count_if(hits.begin(), hits.end(), [&](const Shelf::Hit& hit) { return hit.address / 1000 == one; });
            CHECK(own == 1000);
        }
    }
    shelf.settle();
    CHECK(shelf.sizes().postings == articles * 1000 && shelf.sizes().segments > 0);
}

void test_segment(const fs::path& folder) {
    const auto old = postings_of(1, 0, 20'000), young = postings_of(2, 1'000'000, 5'000);
    const auto run = sorted(old), other = sorted(young), none_at_all = sorted({});
    const std::vector<Sorted> first{run.view()}, both{other.view(), run.view()}, nothing_in{none_at_all.view()};
    const Segment older(first, old.size(), {0, 10});
    const Segment merged(std::vector<Sorted>{other.view(), older.view()}, 25'000, {0, 20});
    CHECK(merged.span().first == 0 && merged.span().last == 20 && merged.size() == 25'000);
    const Segment written(both, 25'000, {0, 20}, folder / "merged"), empty(nothing_in, 0, {20, 20}, folder / "empty");
    CHECK(throws([&] { Segment(both, 25'000, {0, 20}, folder / "no folder" / "merged"); }));
    const Segment mapped(folder / "merged"), mapped_empty(folder / "empty");
    CHECK(mapped.intact() && mapped_empty.intact() && written.intact() && merged.intact() && mapped.is_mapped() && !merged.is_mapped());
    CHECK(mapped_empty.size() == 0 && empty.size() == 0 && !fs::exists(folder / "merged.draft"));
    for (const auto* postings : {&old, &young}) {
        for (const Posting& one : *postings) CHECK(holds(merged, one) && holds(mapped, one) && holds(written, one));
    }
    // Whatever is changed, it is noticed at once or by `intact`, and never reads out of range.
    const std::string whole = file(folder / "merged");
    std::mt19937_64 pick(3);
    for (int i = 0; i < 300; ++i) {
        std::string changed = whole;
        const std::size_t at = i < 40 ? static_cast<std::size_t>(i) : pick() % changed.size();
        changed[at] = static_cast<char>(~changed[at]);
        put(folder / "changed", changed);
        try {
            const Segment read(folder / "changed");
            CHECK(!read.intact() || (at >= 16 && at < 32));
            for (std::size_t k = 0; k < old.size(); k += 7) holds(read, old[k]);
            const Segment again(std::vector<Sorted>{other.view(), read.view()}, 25'000, {0, 20});
        } catch (const std::runtime_error&) {
        }
    }
    for (const std::size_t size : {std::size_t{0}, std::size_t{7}, whole.size() - 8, whole.size() + 8}) {
        put(folder / "changed", (whole + "12345678").substr(0, size));
        CHECK(throws([&] { Segment read(folder / "changed"); }));
    }
    CHECK(throws([&] { Segment read(folder / "missing"); }));
}

void test_extender() {
    Extender extender;
    u64 work = 0;
    const auto run = [&](std::string_view a, std::string_view b) {
        return extender.run([&](i64 x, i64 y) { return y >= 0 && x < std::ssize(a) && y < std::ssize(b) && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(y)]; }, 1000, work);
    };
    CHECK(run("", "").empty() && run("abc", "").empty() && run("abc", "xyz").empty());
    const auto same = [](const Block& one, i64 target, i64 source, i64 length) {
        return one.target == target && one.source == source && one.length == length;
    };
    auto found = run("abcdefgh", "abcdefgh");
    CHECK(found.size() == 1 && same(found[0], 0, 0, 8));
    found = run("abcdXfghij", "abcdYfghij");
    CHECK(found.size() == 2 && same(found[0], 0, 0, 4) && same(found[1], 5, 5, 5));
    found = run("abcdXYefghij", "abcdefghij");
    CHECK(found.size() == 2 && same(found[0], 0, 0, 4) && same(found[1], 6, 4, 6));
    found = run("abcdefghij", "abcdXefghij");
    CHECK(found.size() == 2 && same(found[1], 4, 5, 6));
    CHECK(work > 0);
}

// Invented texts: numbers as words, so that all of a text is determined by its seed.
std::string text_of(u32 seed, u32 count) {
    std::mt19937 pick(seed);
    std::string text;
    for (u32 i = 0; i < count; ++i) text += "w" + std::to_string(pick() % 50'000) + " ";
    return text;
}

Fixed<u8> view(const std::string& text) { return {reinterpret_cast<const u8*>(text.data()), text.size()}; }

bool is_copy(const std::vector<Reuse>& found, u32 article, u32 words) {
    return found.size() == 1 && found[0].article == article && found[0].words == words && found[0].similarity == 1.0;
}

void test_index(const std::string& bytes, const fs::path& folder) {
    const fs::path texts = folder / "texts";
    Index index(bytes);
    const std::string first = text_of(1, 100), second = text_of(2, 100), both = first + second;
    CHECK(index.add("first", view(first), 0, "A").empty() && index.add("second", view(second), 0, "B").empty());
    CHECK(is_copy(index.add("copy", view(first), 0, "B"), 0, 100) && index.find(view(both), "").size() == 2);
    CHECK(index.add("", view(""), undated, "").empty() && index.holds("") && !index.holds("none"));
    const auto [records, kept] = index.take();
    put(texts, kept);
    CHECK(!index.written(texts, kept.size() + 1, 0) && index.written(texts, kept.size(), records.size()));
    CHECK(is_copy(index.find(view(first), ""), 0, 100));
    // What is removed stays known by its copy.
    CHECK(index.remove("first") && !index.remove("first") && is_copy(index.find(view(first), ""), 2, 100));
    const auto [more, none_kept] = index.take();
    CHECK(none_kept.empty() && !more.empty());

    Index again(bytes);
    again.replay(records + more, 0, 0, texts, kept.size());
    CHECK(is_copy(again.find(view(first), ""), 2, 100) && is_copy(again.find(view(second), ""), 1, 100) && again.stats().articles == 3);
    // Records that end anywhere, or have any byte changed, are read to their end or refused.
    for (std::size_t size = 0; size < records.size(); ++size) {
        Index broken(bytes);
        throws([&] { broken.replay(records.substr(0, size), 0, 0, texts, kept.size()); });
    }
    for (std::size_t at = 0; at < records.size(); ++at) {
        std::string changed = records;
        changed[at] = static_cast<char>(~changed[at]);
        Index broken(bytes);
        if (!throws([&] { broken.replay(changed, 0, 0, texts, kept.size()); })) broken.find(view(both), "");
    }
    Index missing(bytes);
    CHECK(throws([&] { missing.replay(records, 0, 0, texts, kept.size() - 1); }));
    fs::resize_file(texts, kept.size() - 1);
    CHECK(throws([&] { missing.replay(records, 0, 0, texts, kept.size()); }));
}

// A text of quotations, of which more runs are kept than of others.
std::string quotations_of(u32 seed, u32 count) {
    std::string text;
    for (u32 i = 0; i < count; i += 200) text += "\xAB" + text_of(1000 * seed + i / 200, 200) + "\xBB\n";
    return text;
}

// Adds articles until two tables are frozen, written and merged, and reads all back from the segments and the rest of the records.
void test_segments_of_an_index(const std::string& bytes, const fs::path& folder) {
    constexpr u32 articles = 48, words = 70'000;
    const fs::path texts = folder / "texts", segments = folder / "segments";
    fs::create_directories(segments);
    put(segments / "0000000000000000-0000000000000009.segment", "damaged");
    put(segments / "0000000000000000-0000000000000009.segment.draft", "a draft");
    std::string records, kept;
    {
        Index index(bytes);
        CHECK(index.open_segments(segments, 9, true) == 0 && fs::is_empty(segments) && index.stats().shelf.damaged == 1);
        for (u32 i = 0; i < articles; ++i) {
            const std::string text = quotations_of(i, words);
            index.add(std::to_string(i), view(text), 0, "");
            const auto [more, added] = index.take();
            records += more, kept += added;
            std::ofstream(texts, std::ios::binary | std::ios::app) << added;
            CHECK(index.written(texts, kept.size(), records.size()));
        }
        index.shelf().settle();
        CHECK(index.stats().shelf.segments == 1 && index.shelf().broken() == 0);
        CHECK(std::distance(fs::directory_iterator(segments), {}) == 1 && index.stats().shelf.postings > 2 * Table::capacity);
    }
    Index index(bytes);
    const u64 covered = index.open_segments(segments, records.size(), false);
    CHECK(covered > 0 && covered < records.size());
    index.replay(records, 0, covered, texts, kept.size());
    for (const u32 i : {0u, 20u, articles - 1}) CHECK(is_copy(index.find(view(quotations_of(i, words)), ""), i, words));
    // A crash that lost the newest articles: what segments say of them is not used.
    Index lost(bytes);
    CHECK(lost.open_segments(segments, covered - 1, true) == 0 && fs::is_empty(segments));
}

void test_threads(const std::string& bytes, const fs::path& folder) {
    const fs::path texts = folder / "texts";
    Index index(bytes);
    std::atomic<bool> done{false};
    std::vector<std::string> known;
    for (u32 i = 0; i < 40; ++i) known.push_back(text_of(i, 300));
    for (u32 i = 0; i < 20; ++i) index.add(std::to_string(i), view(known[i]), 0, "A");
    const auto look = [&](u32 from) {
        for (u32 i = from; !done; i = (i + 1) % 20) {
            CHECK(!index.find(view(known[i]), "B").empty());
            index.stats(), index.holds("3"), index.key(0), index.rows(0, 3);
        }
    };
    std::thread one(look, 0), other(look, 10);
    u64 records = 0, size = 0;
    for (u32 i = 20; i < 40; ++i) {
        index.add(std::to_string(i), view(known[i] + known[i - 20]), 0, "B");
        if (i % 3 == 0) index.remove(std::to_string(i - 20));
        const auto [more, added] = index.take();
        std::ofstream(texts, std::ios::binary | std::ios::app) << added;
        records += more.size(), size += added.size();
        CHECK(index.written(texts, size, records));
    }
    done = true;
    one.join(), other.join();
}

// What Python's tests compare with the twin, under the sanitizers: nothing, much, and letters of all sizes.
void test_letters() {
    CHECK(ratio(U"", U"") == 1 && ratio(U"", U"a") == 0 && ratio(U"abcd", U"axcd") == 0.75);
    CHECK(common(U"", U"ab") == 0 && common(U"ab", U"") == 0 && common(U"e\u0301\U0001F600x", U"\u0301e\U0001F600") == 2);
    std::u32string a, b;
    std::mt19937 random(1);
    for (u32 n = 0; n < 1000; ++n) a += U"ab\u0301"[random() % 3], b += U"ba\U0001F600"[random() % 3];
    for (std::size_t size : {1, 63, 64, 65, 127, 128, 129, 1000}) {
        // The same by the textbook.
        std::vector<std::size_t> row(size + 1);
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t j = 0, before = 0; j < size; ++j) {
                const std::size_t old = std::exchange(before, row[j + 1]);
                row[j + 1] = a[i] == b[j] ? old + 1 : std::max(row[j], row[j + 1]);
            }
        }
        CHECK(common(Letters(a).substr(0, size), Letters(b).substr(0, size)) == row[size]);
    }
    Direction direction;
    direction.add(U"", U"a1"), direction.add(U"abcdef", U"a1"), direction.add(U"b", U"x3,yz1,"), direction.add(U"ab", U"x,,9"), direction.add(U"c", U"");
    CHECK(direction.choices(U"^^b$$").size() == 2 && direction.written(direction.choices(U"^^b$$")[1]) == U"yz");
    CHECK(direction.choices(U"^^c$$").empty() && direction.choices(U"^^\U0010FFFF$$").empty());
    CHECK(direction.log_probability(U"", U"") == 0 && direction.log_probability(U"b", U"x") == std::log(0.75));
    CHECK(direction.log_probability(U"bcab", U"xyz\U0001F600") < 0 && direction.log_probability(U"", U"abc") == -30);
    CHECK(direction.log_probability(std::u32string(200, U'b'), std::u32string(200, U'x')) > -100);
    CHECK(std::isinf(direction.log_probability(std::u32string(201, U'b'), U"")));
}

void test_cut() {
    const auto place_of = [](char32_t letter) {
        return letter == U' ' ? Place::space : letter == U'\u0301' ? Place::mark : letter >= U'a' ? Place::letter : Place::other;
    };
    Vocabulary<std::size_t> vocabulary(3);
    std::vector<std::size_t> told;
    const auto read = [&](std::u32string_view text) {
        std::vector<std::pair<std::size_t, std::size_t>> found;
        vocabulary.make_room();
        cut(text, place_of, [&](std::size_t begin, std::size_t end) {
            found.emplace_back(begin, end);
            CHECK(vocabulary(text.substr(begin, end - begin), [&] { return told.push_back(begin), begin; }) <= begin);
        });
        return found;
    };
    using Spans = std::vector<std::pair<std::size_t, std::size_t>>;
    CHECK(read(U"").empty() && read(U"  ").empty());
    CHECK((read(U" ab-a\u0301b. \u0301ab ab") == Spans{{1, 3}, {3, 4}, {4, 7}, {7, 8}, {9, 10}, {10, 12}, {13, 15}}));
    CHECK((told == std::vector<std::size_t>{1, 3, 4, 7, 9}));
    read(U"ab");
    CHECK(told.size() == 6);
}

}  // namespace

int main(int count, char** given) {
    CHECK(count == 3 || count == 4);
    const std::string bytes = file(given[1]);
    const fs::path folder = given[2];
    test_segments_of_an_index(bytes, fresh(folder, "segments of an index"));
    test_threads(bytes, fresh(folder, "threads"));
    test_shelf();
    if (count == 4) return 0;
    test_words(Folding(bytes), bytes);
    test_grams();
    test_letters();
    test_cut();
    test_table();
    test_filter();
    test_segment(fresh(folder, "segment"));
    test_extender();
    test_index(bytes, fresh(folder, "index"));
}
