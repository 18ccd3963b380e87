"""Where the news of other words is from: "The figure comes from X" of what stands before, "X has the story: …"."""
