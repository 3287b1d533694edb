# Linking: the code to type, another bank, what follows a link, where British English says it otherwise.

leave-question = Shall I go ahead?
    .b = Do you want that?
    .c = Shall I do it?
left-forgotten = Done. You're disconnected, and your data is gone.
    .b = It's done. I've erased all of it.
    .c = All of it is erased. I don't know you any more.
