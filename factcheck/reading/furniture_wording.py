"""What the furniture of English web pages says: one wording a line, in lower case, without the marks around it.

The notation is that of regular expressions; names in angle brackets stand for the lists at the end. A wording must be all
that a block says.
"""

from __future__ import annotations

import re

LABELS = """
    (more )?(in|from|on) the same (category|section|topic|subject|theme|series|author|issue|channel)
    ((please|also|now|then|next|must) )?read (also|next|more|on|it|too|further)
    ((also|now|next) )?read (this|these)( next| too| also)?
    also read|more to read|must[- ]reads?|what to read next|keep reading|you are now reading
    read more (on|about|from) <some>
    you('ll| will| may| might)? (may |might )?also (like|enjoy|love|be interested in)( this| these| to read)?
    you might like( this| these)?|you may have missed|in case you missed it
    people (are )?also (read|reading|view|viewed|like|liked|ask)|(our )?readers (are )?also (read|reading|like|liked)
    related( <news>| topics?| reading| items| pages| reports| searches| tags)?
    more (from|by|in|like) (this|the|our|around|across) <some>|more like this|more from <section>
    more on this( story| topic| subject| issue)?|more <news>( (from|on|in|like|about|by) <some>)?
    (the )?most[- ](read|viewed|popular|shared|commented|watched|e-?mailed|discussed|clicked)( <news>)?( <when>)?
    (top|popular|trending|latest|recent|featured|recommended|similar|suggested|other|promoted|hot|more) <pieces>( <when>)?
    (breaking|today's|this week's|editor'?s'?|editors') (top |best )?<pieces>( <when>)?
    (top|latest|popular|recommended|featured|suggested) (related|similar|recent) <pieces>
    (the )?(latest|breaking|latest breaking|top|popular) news( <when>| and (views|analysis|updates))?
    trending (now|news|today|on \\w+)|popular (now|today)|recommended (for you|by \\w+)
    don't miss( it| this| these| out)?|(watch|listen) (also|next|more)|also watch
    (elsewhere on|from around|around|from) the web|from (our|the) archives?|from our (other sites|partners)|partner stories
    in this (article|story|post)|next article in this series|(explore|discover) more( topics| stories| articles)?
"""

LINKED = """
    ((also|please|must) )?read( also| more| next| this| too)?|also read|must[- ]read
    related( (article|articles|story|stories|post|posts|news|coverage|content|video|videos))?
    see also|you may also like|recommended|don't miss|watch (also|now|more)|more on this( story)?|in case you missed it
"""
"""Labels that are furniture together with what follows them, behind a colon or a dash."""

RATINGS = """
    (rate|report|flag|vote on|submit|review) <this>(ratings?|article|story|post|page|comment|ad|advert|video|photo|abuse|error)
    (average|user|your|overall|total|reader|current)( star)? ratings? ?:? ?<n> ?(/|out of|stars?)( ?\\d+| five)?<few>
    (rating ?:? ?)?<n> ?(/|out of) ?\\d+( stars)?[ -]*\\(<n> (votes?|ratings?|reviews?)\\)
    (average|user|your|overall|reader|article|post) ratings?|no (ratings?|votes?|reviews?) (yet|so far)<few>
    be the first to (rate|review|vote|comment)<few>|click (on )?a star to rate<few>
    (how (useful|helpful) (was|is)|was|is|did you (like|find|enjoy)|do you like) this( <page>)?( (useful|helpful|interesting))?\\?
    vote count ?:? ?<n>|\\(<n> (votes?|ratings?|reviews?)\\)
    <n> of <n> people found this (\\w+ )?helpful
    thank you for (rating|voting|your (rating|vote|feedback))<few>
"""

SHARING = """
    ((click|tap) (here )?to )?<send> (this|it)( <part>)?( (on|via|with|by|to|using|in) <some>)?
    (<send>|like|flag|listen to|comment on) <this><part>( (on|via|with|by|to) <some>)?
    ((click|tap) (here )?to )?<send>( (a |this )?link)? (on|via|with|to) <addressee>( (and|or|&) <network>)?( \\(<some>\\))?
    <n> (views?|likes?|retweets?|followers|reads|comments?|replies|claps|page ?views)|(copy|embed) (the |this )?link|link copied
    (views?|likes?|comments?|post views) ?:? ?\\(?<n>\\)?|share ?:?|tweet|pin it|tweet this|share( your)? (thoughts?|opinions?)
    (please )?(follow|find|like|join|connect with) (us|me) on (our|social media|<network>)<few>|follow us( (at|via) <some>)?
    follow @\\w+<few>|(send us|we welcome) your (feedback|comments|views)|got a (news )?tip\\?<few>
    follow (the author|our coverage|our channel|live updates)<few>
    follow [\\w' ]{1,40} on <network>((,| and| or| &) ?(on )?<network>){0,4}( (for|to|and|at) <some>)?
    join our (whatsapp|telegram|facebook|discord) (channel|group|community)<few>
    <network>(( ?[,|•·/&] ?| | and )<network>){1,15}
    (leave|post|add|write|submit|view|show|hide|load|read|see|join|skip to)<which> (comments?|repl(y|ies)|conversation|discussion)
    (comments are|commenting is) (closed|disabled|off|now closed)<few>|no comments( yet)?
    (log|sign) ?in to (comment|reply|post|continue|read|vote|leave a comment)<few>
    have your say|join the (conversation|discussion)|what do you think\\? .{0,60}comments?<few>
"""

SIGN_UP = """
    ((click|tap) here to )?(please )?<subscribe>( <now>)?( to| for)?( our| the| my| this)( [\\w'-]{1,20}){0,5} <mail><rest>
    <subscribe>( <now>)?( to| for)( [\\w'-]{1,20}){0,4} (newsletters?|mailing list|bulletin|digest)\\b<rest>
    (get|receive|have)( [\\w',-]{1,20}){1,14} (to|in) your (inbox|e-?mail)\\b<rest>
    newsletters? sign[- ]?up|(our|free|daily|weekly) newsletters?|stay (up to date|informed|connected)<few>\\bnewsletters?<few>
    (please )?enter (your|a valid) e-?mail( address)?<rest>|your e-?mail address( will not be published)?<rest>
    thank(s| you) for (subscribing|signing up|registering)<rest>
    subscribe (now|today|here|for free|to continue( reading)?)|become a (member|subscriber|supporter)
    already (a|have an?) (subscriber|member|account|subscription)\\?<few>
    you have (\\d+|no|one|two|three) (free )?(articles?|stories) (left|remaining)<rest>
    this <page> is (for|reserved for|available to|exclusive to|only available to) (subscribers|members)\\b<few>
    to (continue reading|read the full (story|article)),? <rest>
    save my name, e-?mail,? and website<rest>|hit enter to search<few>
    (support|donate to) (us|our journalism|(independent|quality|local) journalism)
    (download|get) (our|the( [\\w' ]{1,30})?) app( (now|today|here|from|on|for) <rest>)?
"""

COOKIES = """
    (we|this (web)?site|our (web)?site)( and our (\\d+ )?partners)? uses? (\\w+ )?cookies\\b<rest><rest>
    by (continuing|clicking|using|browsing|visiting|closing)\\b<rest>\\b(cookies|privacy policy|terms of use)\\b<rest><rest>
    (i )?(accept|allow|reject|decline|refuse|agree to|manage|customi[sz]e)( all| non-essential| optional)? cookies( and continue)?
    cookie (settings|preferences|consent|notice|banner)|manage (consent|my preferences|privacy settings)
    (accept|reject|allow|decline) all|we value your privacy<rest>|your privacy (choices|settings)
    do not sell (or share )?my (personal )?(information|data|info)
"""

ADVERTISING = """
    advertisements?|advert|ads by google|ad feedback|remove ads?|skip ads?|why this ad|sponsored
    (sponsored|promoted|paid|branded|partner) (content|post|message|links?|story|stories|partnership)|paid for by [\\w ]{1,30}
    ((article|story|content|post|text|video) )?(continues|resumes) (below|after|under)( (this|the))?( <advert>)?
    (scroll|swipe)( down)? (to|for) (continue|keep|read|see|view|more)<few>|advertisement ?[-–—|:] ?<few>
    continue reading (below|the main story)|(keep|continue) reading after<few>
"""

NAVIGATION = """
    (skip|jump|go|back|return)( back)? to (the )?((main )?(content|navigation|menu|article)|site index|search|footer)
    (go |back |return )?(back )?to (the )?(top|top of page|home ?page|table of contents|results|overview)
    back to (home|news|blog|list|all <some>)|(go |return )to all (news|articles|posts|stories)
    (previous|prev|next|older|newer) (article|post|story|page|posts|entries|stories|slide|news)( [|/] (next|older|newer)<few>)?
    (load|show|view|see|read|browse)( the)?( all| more| less| full){1,2} (<news>|bio|profile|list|results|text|version)( here)?
    (load|show|view|see) (all|more|less)|read (the )?(more|full)|continue reading
    (click|tap) (here|below|above)( <some>)?|(click|tap) (on )?(the |this )?(image|photo|picture|link)s? (to|for) <some>
    (open|close|toggle|main|primary|footer) (menu|navigation|search|modal)|navigation menu|site (map|index)
    page \\d{1,4} (of|/) \\d{1,4}|(previous )?\\d( [|,]? ?\\d{1,3}){2,12}( …| \\.\\.\\.)?( \\d{1,4})? next
    (estimated )?(reading|read) time ?:? ?.{1,20}|\\d{1,3}[- ]min(ute)?s?[- ]read|time to read ?:? .{1,20}
    (view|open|download)( (this|the|full|larger|original))? (images?|photos?|slideshow|gallery|image in <some>)
    (view|open) in (full ?screen|browser|app|the app)
    play (video|audio|now)|watch (the )?(video|live|now)
    listen (now|live|to (this|the) (article|story|post|episode)<few>)
    (please )?(enable|turn on) javascript\\b<rest>|java ?script (is|must be) (disabled|required|enabled)\\b<rest>
    (sorry, )?your browser (does not|doesn't) support\\b<rest>|loading|please wait|please use \\w+ browser\\b<rest>
    this (video|content|browser) (is|can ?not be|can't be) (not )?(available|played|supported|no longer available)\\b<few>
    you('re| are) here ?:? ?<rest>|home( ?[>›»/] ?[^>›»/]{1,50}){1,6}
    (print|mobile|desktop|text-only|printer[- ]friendly|amp) (version|page|view)|print(er)?[- ]friendly|text size<few>
    (last )?(published|updated|posted|modified) (just now|\\d+ (minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago)
    (about |just )?\\d+ (minutes?|mins?|hours?|hrs?|days?) ago
"""

TAGS = """
    ((article|post|story) )?(tags|tagged( with| as| under| in)?|filed under|posted (in|under)|more on|related topics) ?: ?<rest>
    topics in this (article|story) ?: ?<rest>|in this (article|story) ?: ?<rest>|(#\\w{2,40} ?){2,20}
"""

RIGHTS = """
    (copyright )?(©|\\(c\\)|&copy;) ?(copyright )?\\d{4}( ?[-–] ?\\d{4})?(\\D<rest>)?
    copyright,? ?\\d{4}( ?[-–] ?\\d{4})?(\\D<rest>)?
    all rights reserved|(this material|this article|no part of this)<few>(may not be|is prohibited)<rest>
    (unauthori[sz]ed )?(copying|reproduction|redistribution)<few>(prohibited|forbidden)<few>
    powered by (wordpress|disqus|blogger|drupal|joomla|squarespace|shopify|taboola|outbrain)\\b<few>|this site uses akismet<rest>
    (©|copyright) [\\w.,&' ]{1,40} \\d{4}|(web|site|website|theme) (design(ed)? )?by .{1,40}|protected by recaptcha<rest>
"""

WIRES = """
    view (original content|source version|the original release) (on|to|at)\\b<rest>
"""
"""What the distributors of press releases put under them."""

IN_COMPANY = """
    home|menu|search|about|about us|contact|contact us|privacy|privacy policy|terms|terms of (use|service)
    terms (and|&) conditions|legal|legal notice|imprint|sitemap|careers|help|faqs?|help (center|centre)|log ?in|log ?out
    sign ?(in|up|out)|register|subscribe
    my account|profile|settings|advertise|advertise with us|advertising|rss|cookies|cookie policy|accessibility|feedback
    share|print|save|e-?mail|tweet|like|reply|follow|comments?|read more|more|next|previous|close|submit|cancel|ok|got it
    i agree|accept|dismiss|learn more|news|sport|business|politics|world|entertainment|tech|lifestyle|opinion|weather|videos?
    photos|podcasts|jobs|shop|support us|donate|press|media|partners|live|latest|top|up|back|edit|hide|copy link|link copied
    listen|watch|popular|recommended|trending|promoted|ad|newsletters?|create (an )?account|forgot( your)? password|video
    <n> shares?|bookmark|embed|download pdf|manage preferences|gallery|(photo|image) gallery|(about|contact) the author
"""
"""Words of menus and buttons: too ordinary to tell alone."""

NETWORKS = "<network>"

_LISTS = {
    "page": "(article|page|post|answer|story|content|information|review)",
    "part": "(article|story|stories|post|page|blog( post)?|comments?|review|video|photo|gallery|ad|advert|ratings?|error|link)",
    "this": "((this|the|your|our|an?|my) )?",
    "which": "( an?| your| all| more| the| \\d+){0,2}",
    "send": "(share|tweet|pin|post|save|e-?mail|send|forward|recommend|print|bookmark)",
    "addressee": "(<network>|friends?|others|a friend|your friends)",
    "subscribe": "(subscribe|sign ?up|register|join)",
    "mail": "(newsletters?|mailing list|updates|alerts?|bulletin|feed|e-?mails?|briefing|digest|channel|notifications)\\b",
    "now": "(now|today|here|free|for free)",
    "advert": "(ad|advert|advertisement|advertising|promotion|video|newsletter)",
    "pieces": "(articles?|story|stories|posts?|headlines?|videos?|picks?|choice|reads?|topics now|links|galleries|comments)",
    "news": "(articles?|story|stories|news|posts?|content|links?|coverage|headlines?|videos?|reads?|galleries|photos|podcasts?)",
    "when": "(now|today|this week|this month|for you|(from|in|about|on) <some>)",
    "network": "(facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|e-?mail|telegram|instagram|youtube|tumblr|messenger|"
    "flipboard|tiktok|bluesky|threads|mastodon|rss|rss feed|snapchat|google\\+|google plus|google news|apple news|wechat|weibo|"
    "viber|xing|pocket|sms|copy link|print|social media|spotify|apple podcasts|discord|vk|stumbleupon|digg|delicious)",
    "section": "(business|sports?|politics|world|news|opinion|culture|tech|technology|science|health|entertainment|travel|money)",
    "n": "\\d[\\d,.]{0,9} ?[km]?",
    "some": "[^.!?]{1,60}",
    "few": ".{0,50}",
    "rest": ".{0,150}",
}
_NAME = re.compile(r"<([a-z]+)>")
_GROUP = re.compile(r"(?<!\\)\((?!\?)")


def wordings(*tables: str) -> re.Pattern[str]:
    """A pattern for a text that is, as a whole, one of the wordings of the tables."""
    lines = "|".join(line.strip() for table in tables for line in table.strip().splitlines())
    while _NAME.search(lines):
        lines = _NAME.sub(lambda match: _LISTS[match[1]], lines)
    return re.compile(_GROUP.sub("(?:", lines))
