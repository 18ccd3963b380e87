// Adds articles to an index, for counting what that takes: lines of `length text` on standard input, as instructions.py writes them.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "../native/reuse.hpp"

int main(int, char** arguments) {
    using namespace sourcier;
    std::ostringstream folding;
    folding << std::ifstream(arguments[1], std::ios::binary).rdbuf();
    Index index(folding.str());
    std::size_t size, number = 0, found = 0;
    while (std::cin >> size && std::cin.get() == ' ') {
        std::string text(size, '\0');
        std::cin.read(text.data(), static_cast<std::streamsize>(size));
        found += index.add(std::to_string(number++), Fixed<u8>{reinterpret_cast<const u8*>(text.data()), size}, undated, "").size();
    }
    std::printf("%zu articles, %zu passages\n", number, found);
}
