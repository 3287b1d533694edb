# Linking: the code to type, another bank, what follows a link.

link-code = Go to { $address } and enter { $code }. You have ten minutes.
    .b = At { $address }, type { $code }. It's good for ten minutes.
    .c = Visit { $address } and type { $code }. The code lasts ten minutes.
link-code-or = Or go to { $address } within ten minutes and enter { $code }.
    .b = Or, within ten minutes, type { $code } at { $address }.
    .c = Or type { $code } at { $address }. It's good for ten minutes.
link-code-again = To add a bank, go to { $address } and enter { $code }. You have ten minutes.
    .b = For another bank, type { $code } at { $address }. It's good for ten minutes.
    .c = Another bank is added at { $address } with { $code }. The code lasts ten minutes.
link-code-failed = I can't make a code for it just now. Ask me again in a minute.
    .b = A code for it won't come right now. Try again in a minute.
    .c = I have no code for you at the moment. Please ask again soon.
link-already = You're linked already.
    .b = Your bank is linked already.
    .c = We're linked already.
link-card-again = To add a bank or link again, use the card in { $app }.
    .b = For another bank, there's a card in { $app }.
    .c = The card in { $app } adds a bank, or links again.
all-locked = You've locked everything. Unlock it at { $address }, and ask me again.
    .b = Everything is locked, as you wanted. Unlock it at { $address } first.
    .c = I can't look while all is locked. You can unlock it at { $address }.
all-locked-unnamed = You've locked everything. Unlock it on your page, and ask me again.
    .b = Everything is locked, as you wanted. Unlock it on your page first.
    .c = I can't look while all is locked. Your page can unlock it.
link-page = You can add a bank at { $address }.
    .b = Another bank can be added at { $address }.
    .c = Go to { $address } to add a bank.
link-page-unnamed = You can add a bank on the page where you linked.
    .b = Another bank can be added on the page where you linked.
    .c = The page where you linked lets you add a bank.
linked-now = You're linked.
    .b = The link works.
    .c = Good, we're linked.
linked-again = Good, I can look at that now.
    .b = That works again.
    .c = Now I can look.
title-link = Link your bank
card-code = Go to { $address } and enter { $code } within ten minutes.
    .b = Enter { $code } at { $address } within ten minutes.
    .c = At { $address }, enter { $code } within ten minutes.

leave-nothing = No bank is linked here, so I have nothing to erase.
    .b = There's nothing linked, so there's nothing to erase.
    .c = You haven't linked a bank, so there's nothing of yours here.
leave-here = I'll disconnect { $count ->
    [one] your bank
   *[other] all your banks
} from this assistant, and no other.
    .b = That takes { $count ->
    [one] your bank
   *[other] all your banks
} off this assistant, and only this one.
    .c = I'd end this assistant's link to { $count ->
    [one] your bank
   *[other] your banks
}. Others stay linked.
leave-everywhere = I'll disconnect { $count ->
    [one] your bank
   *[other] all your banks
} from every assistant and chat you linked.
    .b = That takes { $count ->
    [one] your bank
   *[other] all your banks
} off every assistant and chat.
    .c = I'd end every link to { $count ->
    [one] your bank
   *[other] your banks
}, on all assistants and chats.
leave-forget = I'll disconnect { $count ->
    [one] your bank
   *[other] all your banks
} everywhere and erase all I keep about you. This can't be undone.
    .b = That ends every link to { $count ->
    [one] your bank
   *[other] your banks
} and erases all I know of you. It can't be undone.
    .c = I'd erase everything I keep about you, and every link to { $count ->
    [one] your bank
   *[other] your banks
}. There's no way back.
leave-question = Should I go ahead?
    .b = Do you want that?
    .c = Shall I do it?
leave-reprompt = Say yes to do it.
    .b = A yes does it.
    .c = Yes, or no.
left-unlinked = Done. Your bank is disconnected.
    .b = It's done. The link has ended.
    .c = Your bank is unlinked now.
left-forgotten = Done. You're disconnected, and your data is gone.
    .b = It's done. I've erased all of it.
    .c = All of it is erased. I don't know you anymore.
receipt = Your receipt is { $code }.
    .b = Your receipt for it: { $code }.
    .c = Keep this receipt: { $code }.
act-failed = That didn't go through. Please ask again in a minute.
    .b = I couldn't finish that. Try again in a minute, please.
    .c = I'm sorry, that isn't done. Please try again soon.
act-dropped = Okay, nothing was changed.
    .b = All right, it stays as it is.
    .c = Okay, I've left everything as it was.
