// Binds the core to Python: converts, and nothing else.
#include <nanobind/nanobind.h>
#include <nanobind/stl/filesystem.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/string_view.h>
#include <nanobind/stl/vector.h>

#include <future>

#include "reuse.hpp"

namespace nb = nanobind;
using namespace sourcier;

namespace {

// A Python string as one of its three forms; the object must outlive it.
struct Text {
    explicit Text(nb::handle from) {
        if (!PyUnicode_Check(from.ptr())) throw nb::type_error("a text must be a str");
        kind = PyUnicode_KIND(from.ptr()), data = PyUnicode_DATA(from.ptr());
        size = static_cast<std::size_t>(PyUnicode_GET_LENGTH(from.ptr()));
    }

    template <typename Act>
    auto with(Act&& act) const {
        switch (kind) {
            case PyUnicode_1BYTE_KIND: return act(Fixed<u8>{static_cast<const u8*>(data), size});
            case PyUnicode_2BYTE_KIND: return act(Fixed<u16>{static_cast<const u16*>(data), size});
            default: return act(Fixed<u32>{static_cast<const u32*>(data), size});
        }
    }

    int kind;
    const void* data;
    std::size_t size;
};

nb::list told(const Index& index, const std::vector<Reuse>& found) {
    nb::list list;
    for (const Reuse& one : found) {
        list.append(nb::make_tuple(one.start, one.end, index.key(one.article), one.other_start, one.other_end, one.words,
                                   one.similarity, static_cast<int>(one.label), one.passage));
    }
    return list;
}

nb::list find(const Index& index, nb::str text, const std::string& outlet) {
    const Text view(text);
    std::vector<Reuse> found;
    {
        nb::gil_scoped_release release;
        found = view.with([&](const auto& form) { return index.find(form, outlet); });
    }
    return told(index, found);
}

nb::list add(Index& index, const std::string& key, nb::str text, i64 published, const std::string& outlet) {
    const Text view(text);
    std::vector<Reuse> found;
    {
        nb::gil_scoped_release release;
        found = view.with([&](const auto& form) { return index.add(key, form, published, outlet); });
    }
    return told(index, found);
}

// Texts that another thread prepares while those before them are added, and their characters: what is prepared takes some thirty
// bytes for each. A longer text is prepared alone.
constexpr std::size_t most_ahead = 64, most_ahead_characters = std::size_t{1} << 18;

// Rows of (key, text, published, outlet); one list of passages per row.
nb::list add_many(Index& index, nb::list rows) {
    struct Row {
        std::string key, outlet;
        nb::object kept;  // another thread may change the list meanwhile
        Text text;
        i64 published;
    };
    std::vector<Row> views;
    for (nb::handle row : rows) {
        nb::object text = row[1];
        const Text view(text);
        views.push_back({nb::cast<std::string>(row[0]), nb::cast<std::string>(row[3]), std::move(text), view, nb::cast<i64>(row[2])});
    }
    std::vector<std::vector<Reuse>> found(views.size());
    {
        nb::gil_scoped_release release;
        std::vector<Prepared> ready(most_ahead), coming(most_ahead);
        const auto end_from = [&](std::size_t first) {
            std::size_t end = first, characters = 0;
            for (; end < views.size() && end - first < most_ahead; ++end) {
                characters += views[end].text.size;
                if (end > first && characters > most_ahead_characters) break;
            }
            return end;
        };
        const auto prepare = [&](std::vector<Prepared>& to, std::size_t first, std::size_t end) {
            for (std::size_t i = first; i < end; ++i) {
                views[i].text.with([&](const auto& form) { index.prepare(form, to[i - first]); });
            }
        };
        std::size_t first = 0, end = end_from(0);
        prepare(ready, first, end);
        while (first < end) {
            const std::size_t next_end = end_from(end);
            // Where no thread can be had, the next texts are prepared when they are waited for.
            auto next = std::async(std::launch::async | std::launch::deferred, prepare, std::ref(coming), end, next_end);
            for (std::size_t i = first; i < end; ++i) {
                found[i] = index.add(views[i].key, ready[i - first], views[i].published, views[i].outlet);
            }
            next.get();
            ready.swap(coming);
            first = end, end = next_end;
        }
    }
    nb::list list;
    for (const auto& one : found) list.append(told(index, one));
    return list;
}

nb::list rows(const Index& index, u32 first, u32 count) {
    nb::list list;
    for (const auto& row : index.rows(first, count)) list.append(nb::make_tuple(row.key, row.text, row.published, row.outlet));
    return list;
}

nb::dict stats(const Index& index) {
    const Stats now = index.stats();
    nb::dict found;
    const auto put = [&](const char* name, u64 value) { found[name] = value; };
    put("articles", now.articles), put("removed", now.removed), put("characters", now.characters), put("words", now.words);
    put("novel", now.novel), put("postings", now.shelf.postings), put("segments", now.shelf.segments);
    put("segment_bytes", now.shelf.bytes), put("damaged_segments", now.shelf.damaged), put("passages", now.passages);
    put("links", now.links), put("windows", now.windows), put("comparisons", now.comparisons), put("cut", now.cut);
    return found;
}

}  // namespace

NB_MODULE(_core, module) {
    module.attr("UNDATED") = undated;
    nb::class_<Index>(module, "Core")
        .def("__init__", [](Index* self, nb::bytes folding) { new (self) Index({folding.c_str(), folding.size()}); })
        .def("find", &find)
        .def("add", &add)
        .def("add_many", &add_many)
        .def("holds", [](const Index& index, const std::string& key) { return index.holds(key); })
        .def("remove", [](Index& index, const std::string& key) { return index.remove(key); }, nb::call_guard<nb::gil_scoped_release>())
        .def("rows", &rows)
        .def("take", [](Index& index) {
            const auto [records, texts] = index.take();
            return nb::make_tuple(nb::bytes(records.data(), records.size()), nb::bytes(texts.data(), texts.size()));
        })
        .def("pass_over", &Index::pass_over)
        .def("written", &Index::written)
        .def("open_segments", &Index::open_segments)
        .def("replay", [](Index& index, nb::bytes records, u64 at, u64 covered, const std::filesystem::path& texts, u64 size) {
            const std::string_view view(records.c_str(), records.size());
            nb::gil_scoped_release release;
            index.replay(view, at, covered, texts, size);
        })
        .def("finish", &Index::finish, nb::call_guard<nb::gil_scoped_release>())
        .def("settle", [](const Index& index) { index.shelf().settle(); }, nb::call_guard<nb::gil_scoped_release>())
        .def("broken_segments", [](const Index& index) { return index.shelf().broken(); }, nb::call_guard<nb::gil_scoped_release>())
        .def("stats", &stats);
}
