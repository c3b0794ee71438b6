namespace OpenSourceTracker.Tests.Statements;

internal static partial class AttributionExamples
{
    private const string English = """
        # Inverted and plain order
        en | Valley Times | "The pool shuts on Friday," said Rosa Fielding, the manager. | The pool shuts | Rosa Fielding | Direct
        en | Valley Times | Pressed by parents, Rosa Fielding said the pool would shut for six weeks. | would shut | Rosa Fielding | Indirect
        en | Valley Times | The pool shut for six weeks after the storm. | The pool shut | - | Narrator

        # An office named with its place is no company's that has the place in its name; whoever says nothing says nothing; a root that looks like a noun
        en | Valley Times | Rosa Fielding said the mill was safe. / Neither the firm nor the union responded to questions about the wage claims. | the wage claims | - | Narrator

        # Whose figure or paper it is
        en | Valley Times | A harbour survey in November compared the fish with feed records. Its estimate for the number that escaped is 17,500. | Its estimate | survey | Indirect
        en | Valley Times | The union's latest count stands at 9,800 members. | 9,800 members | union | Indirect
        en | Valley Times | The hall is old. Its tower is 98 metres high. | 98 metres | - | Narrator
        en | Valley Times | According to a notice on the door, the pool is closed for repairs. | the pool is closed | a notice | Reported

        # A report is whose the text has told; a new one, or one of nobody, stays the paper
        en | Valley Times | The harbour's accident board has released its report on the collision. The pilot was asleep, the report says. | The pilot was asleep | accident board | Indirect
        en | Valley Times | Leo Harding's inquiry looked at 40 files. Nobody had been paid, the inquiry found. | Nobody had been paid | Leo Harding | Indirect
        en | Valley Times | The dam was inspected in May. The spillway was cracked, the report says. | The spillway was cracked | report | Indirect
        en | Valley Times | Karrow Water has published its annual plan. In the valley, a study counted dead fish. The fish had died of heat, the study says. | The fish had died | study | Indirect
        en | Valley Times | According to data collected by the port authority, 212 boats left in May. | 212 boats left | port authority | Indirect
        en | Valley Times | The ferry was overloaded by 40 people, according to documents seen by the Argus. | The ferry was overloaded | documents | Reported

        # A clock time ends no sentence before a day; two people side by side; by what a paper tells; an office with its reach
        en | Valley Times | The doors open at 5 p.m. on Friday, said Rosa Fielding. | The doors open at 5 p.m. on Friday | Rosa Fielding | Indirect
        en | Valley Times | The last bus leaves at 11 p.m. Rosa Fielding said fares would rise. | fares would rise | Rosa Fielding | Indirect
        en | Valley Times | Rosa Fielding said the roof was sound, while rival Leo Harding said it leaked. | it leaked | Leo Harding | Indirect
        en | Valley Times | Rosa Fielding said the pool was safe, while Leo Harding was not told of the leak. | the pool was safe | Rosa Fielding | Indirect
        en | Valley Times | The roof had been unsafe for nine years, the regional auditor has found. | The roof had been unsafe | regional auditor | Indirect
        en | Valley Times | The Accountant General told the Argus that no money was missing. | no money was missing | Accountant General | Indirect
        en | Valley Times | The Karrow Teachers' Union says the school is short of staff. | the school is short | Karrow Teachers' Union | Indirect

        # Somebody called by a name; a pronoun for whom the passage before is about
        en | Valley Times | A man called Torvin replied from the harbour. "There is no deal with anybody," he wrote. | There is no deal | Torvin | Direct
        en | Valley Times | Rosa Fielding spent Saturday at two weddings. / She wishes people would stop asking. "I won't be a candidate in May," she told the Argus. | candidate in May | Rosa Fielding | Direct
        en | Valley Times | The Golden Plough shut in May. / He was sad. "I loved it," he said. | I loved it | - | Direct

        # The agent of a passive tells the whole clause; of a relative clause it tells something else
        en | Valley Times | The closure of the hall was confirmed on Friday by the director of the harbour service. | The closure of the hall | director of the harbour service | Indirect
        en | Valley Times | The hall, which was announced by the old board, has not been built. | has not been built | - | Narrator

        # An apposition, an age or a relative clause between name and verb; nothing is said before it
        en | Valley Times | Rosa Fielding, the chairman, said the company would not close the mill. | the company would not close | Rosa Fielding | Indirect
        en | Valley Times | Rosa Fielding's lawyer, Leo Harding, said his client had never met the clerk. | his client had never met | Leo Harding | Indirect
        en | Valley Times | Leo Harding, head of the Northern Rail Union, said no driver had been dismissed. | no driver had been dismissed | Leo Harding | Indirect
        en | Valley Times | Rosa Fielding, 44, told reporters the mill would close. | the mill would close | Rosa Fielding | Indirect
        en | Valley Times | Rosa Fielding, who runs the mill, warned the roof could fall. | the roof could fall | Rosa Fielding | Indirect
        en | Valley Times | Rosa Fielding, the engineer, denied that the agency had paid her. | the agency had paid | Rosa Fielding | Indirect
        en | Valley Times | The mill will close in June, said the minister. | The mill will close | minister | Indirect
        en | Valley Times | Two drivers were hurt, said police. | Two drivers were hurt | police | Indirect
        en | Valley Times | Rosa Fielding warned the council of the flood. Leo Harding told the parish council that the roof could fall. | the roof could fall | Leo Harding | Indirect

        # An attribution between two commas: one statement over both halves; an apposition behind it is none
        en | Valley Times | The fee, Rosa Fielding said, will rise by 5% in June. | The fee, Rosa Fielding said, will rise | Rosa Fielding | Indirect
        en | Valley Times | The pool, according to Rosa Fielding, was never full. | The pool, according to Rosa Fielding, was never full | Rosa Fielding | Indirect

        # Pronouns held by a phrase of the lexicon
        en | Valley Times | Rosa Fielding, the head teacher, closed the gate. By her own account, the school had no heating for nine days. | no heating | Rosa Fielding | Indirect

        # Sources without a verb
        en | Valley Times | Nine kilns were lit that night, according to the Potters Guild. | Nine kilns | Potters Guild | Indirect

        # Offices and appositions
        en | Valley Times | "We paint only at night," the club's head of grounds, Dr Rosa Fielding, told the Times. | We paint | Rosa Fielding | Direct
        en | Valley Times | A spokesman came late. Leo Harding, Brinkwater's chief executive, was blunt: "Nobody asked us before the vote." | Nobody asked us | Leo Harding | Direct

        # Papers that were not written for readers; a named body that reports
        en | Valley Times | Who paid is disputed. The harbour log shows that nine ships came in that night. | nine ships came | log | Reported
        en | Valley Times | Rosa Fielding, the engineer, reported that nine ships came in that night. | nine ships came | Rosa Fielding | Indirect

        # Described sources
        en | Valley Times | Two clerks who have read the ledger said that the fees were never booked. | fees were never booked | Two clerks | Reported

        # Organisations by their nouns
        en | Valley Times | The Northern Rail Safety Agency has sent inspectors. The brakes were worn, the agency said. | brakes were worn | Northern Rail Safety Agency | Indirect

        # Subjects that no list knows
        en | Valley Times | The lamps went out at nine, the harbour watch says. | The lamps went out | harbour watch | Indirect
        en | Valley Times | No boat was ever hired, the night watch of the river court told me on Friday. | No boat was ever hired | night watch of the river court | Indirect
        en | Valley Times | If the roof leaks again, the hall will shut, trust convener Rosa Fielding told members on Monday. | the hall will shut | Rosa Fielding | Indirect
        en | Valley Times | The lamps went out at nine, the wind having risen. | The lamps went out | - | Narrator
        en | Valley Times | The old ferry still calls at both piers in the summer months. | still calls at both piers | - | Narrator

        # Behind a colon
        en | Valley Times | Leo Harding gave the tenants an undertaking: nobody will pay more before the spring of next year. | nobody will pay more | Leo Harding | Indirect
        en | Valley Times | The ferry has one rule on board: nobody may stand near the engine. | nobody may stand | - | Narrator

        # Papers that were leaked, and people of whom only their trade is told
        en | Valley Times | A memo seen by the Times says that nine lamps will go. | nine lamps will go | memo | Reported
        en | Valley Times | The annual report says that nine posts were filled. | nine posts were filled | report | Indirect

        # Offices with their person in commas
        en | Valley Times | "The key is lost," said Harding's spokeswoman, Rosa Fielding, on Tuesday. | The key is lost | Rosa Fielding | Direct
        en | Valley Times | "The key is lost," said its head of grounds, Leo Harding. | The key is lost | Leo Harding | Direct
        en | Valley Times | Rosa Fielding spoke first. "The key is lost," a Brinkwater Mills spokeswoman said. | The key is lost | Brinkwater Mills | Direct
        en | Valley Times | Brinkwater chief executive Tom Hill came late. "I am sorry," Hill told the Times. He added that it was the rain. | it was the rain | Tom Hill | Indirect

        # Conversations
        en | Press Pass | **Press Pass:** When does it open? / **Rosa Fielding:** In March. / **PP:** And who pays for it? / **RF:** We pay for all of it ourselves. / **PP:** All of it? / **RF:** Every brick of the hall. | We pay for all of it | Rosa Fielding | Direct
        en | Assembly Record | Chair: When did the pump fail? / Ms Okello: On the Monday night, a little after ten. / Chair: And was anybody told? / Ms Okello: Nobody was told before the Wednesday. / Chair: Thank you. / Ms Okello: I would add that the spare was broken too. | before the Wednesday | Okello | Direct

        # Letters, notices and the publisher's own voice
        en | Millbrook Gazette (letters) | Dear Editor, / I counted the lamps in Mill Lane myself, and not one of them was lit. I wrote to the council twice. My neighbours will tell you the same. / Edith Farrow, Millbrook | not one of them was lit | Edith Farrow | Direct
        en | Harlow Water Company | Harlow Water Company is aware of low pressure in the upper town. / The water that we supply is safe to drink. We will pay every household forty pounds by June. | safe to drink | Harlow Water Company | Direct
        en | Millbrook Gazette | Harlow Water Company is aware of low pressure in the upper town. / The mains burst on Monday near the old mill. | mains burst | - | Narrator
        en | Garden post | From: Nora Whitlam / Sent: Friday, 3 May 2024 09:14 / To: growers / The seeds are all gone, and I will not order more this year. | seeds are all gone | Nora Whitlam | Direct

        # Offices that stand for one person, and offices that bring somebody new in
        en | Valley Times | Rosa Fielding walked to the gate of the mill on Friday. "We will mend the wheel," the chief executive said. | mend the wheel | Rosa Fielding | Direct
        en | Valley Times | Rosa Fielding walked to the gate of the mill on Friday. A minister said that the wheel would never turn again. | wheel would never turn | minister | Indirect
        en | Valley Times | Millbrook Zoo has no plans to sell Old Joan, its director said on Wednesday. | no plans to sell | director | Indirect
        en | Valley Times | "The pipes were never tested," the agency's head of water, Prof Rosa Fielding, told the Times. | never tested | Rosa Fielding | Direct

        # Bodies by a noun: the one spoken of, not a thing or a place beside it
        en | Valley Times | The ministry is closed, it is going to stay closed, and nobody has a key. | stay closed | - | Narrator

        # Acts, passives and nouns are no attribution
        en | Valley Times | The notice period ends tomorrow and some four thousand people have filled in a form. | four thousand people | - | Narrator

        # A parenthesis, a colon, a closing phrase, a document that is read
        en | Valley Times | Rosa Fielding, the manager, said the pool was safe. Nobody, she added, had ever drowned there in sixty years. | had ever drowned | Rosa Fielding | Indirect

        # What an institution publishes stands under its name; an outlet's name does not
        en | Millbrook Bank | Dear Customer, / We regret that our counters were shut on Saturday. All services were restored by noon. / Yours faithfully, / Edith Farrow / Director of Branches | restored by noon | Edith Farrow | Direct

        # Papers that words of their own part from their verb; those of the outlet itself
        en | Valley Times | A letter from the harbour office to the builder, seen by this newspaper, puts the bill for the quay at 26 million pounds. | puts the bill | harbour office | Reported
        en | Valley Times | Nine wells were fouled, according to lab sheets that the Harbour Watch has seen. | Nine wells | lab sheets | Indirect

        # Figures that somebody gives, and verbs that give none
        en | Valley Times | The gate of Brinkwater Mills is shut. Brinkwater put the number of those dismissed at 212. | put the number | Brinkwater Mills | Indirect
        en | Valley Times | The harbour authority counted 4,100 passengers last year. | counted 4,100 | harbour authority | Indirect
        en | Valley Times | The builders put the last stone at the top of the tower. | put the last stone | - | Narrator
        en | Valley Times | Nobody counted on the 212 who stayed at home that day. | Nobody counted | - | Narrator

        # Parentheses and tails of further verbs
        en | Valley Times | The lamps went out on Sunday at 7 a.m., the harbour watch says. | The lamps went out | harbour watch | Indirect
        en | Valley Times | At the end of January, the harbour watch found, 1,700 lamps had been broken for over a year. | 1,700 lamps | harbour watch | Indirect
        en | Valley Times | By Monday evening 71 people had fallen ill after the supper, says the regional health board. | 71 people | regional health board | Indirect
        en | Valley Times | Rosa Fielding, the manager, came late. The mill does not run at night, she repeated, and nobody should fear it. | does not run at night | Rosa Fielding | Indirect
        en | Valley Times | Rosa Fielding, the manager, came late. There would be a vote on the wheel, Fielding announced, "by Friday at noon". | There would be a vote | Rosa Fielding | Indirect
        en | Valley Times | The lamps went out on Sunday, the old wheel of the mill having stopped. | The lamps went out | - | Narrator

        # A subject that is nobody's name yet, and a name with a word of places
        en | Valley Times | Rosa Fielding, whose petition was signed by nine hundred people, brought flowers. "I would chain myself to it," she said. | I would chain | Rosa Fielding | Direct
        en | Valley Times | Tollan East said that the hall is shut for the winter. | the hall is shut | Tollan East | Indirect
        en | Valley Times | The lamps were lit in Tollan East on Friday for the first time. | The lamps were lit | - | Narrator

        # A party's own medium: its "we" is the party, the outlet's "we" is nobody
        en | Fenwick Tools blog | We have some news. Fenwick Tools is closing its forge, and our last hammer leaves in May. / The forge was never ours to sell. | never ours to sell | Fenwick Tools | Direct
        en | Newsletter of the Tollan Swimming Club | Dear members, / Tollan Swimming Club has kept its pool, and we thank you. Our lanes open at six. | lanes open at six | Tollan Swimming Club | Direct
        en | Valley News | Fenwick Tools is closing its forge. We asked at the gate, and the forge is empty. | the forge is empty | - | Narrator
        en | Market Street Gazette | Fenwick Tools is closing its forge. We asked at the gate, and our reader says the forge is empty. | is closing its forge | - | Narrator

        # Nouns that no list knows between the verb and the name; nouns with a date; listeners of two words
        en | Valley Times | "The pool stays shut," says swimming convener Rosa Fielding. "Ask me in May." | Ask me in May | Rosa Fielding | Direct
        en | Valley Times | "The pool stays shut," says the man behind Rosa Fielding. | The pool stays shut | - | Direct

        # Papers that lead in a quotation; the head of the sentence before it; whom it speaks of
        en | Valley Times | A letter from Rosa Fielding came within the hour: "There is no plan to shut the pool." | no plan to shut | Rosa Fielding | Direct
        en | Valley Times | Mayor Rosa Fielding opened the gate. / "The pool is full again. We showed it to Martin Groves on Tuesday," she said. | The pool is full | Rosa Fielding | Direct

        # Attributions that close a sentence, by nouns of any kind
        en | Valley Times | The fare goes up by two dollars in May, the Harbour Ferry Board announced late on Thursday. | The fare goes up | Harbour Ferry Board | Indirect
        en | Valley Times | The whole story rests on a student's essay, its author told this newspaper. | rests on a student | author | Indirect
        en | Valley Times | The report was finished back in June, a person who works on the project told the Times. | was finished back | person | Reported
        en | Valley Times | Boats called 388 times in the year, by the department's count. | Boats called | department | Indirect
        en | Valley Times | Boats called 388 times in the year, by the light of the department's lamps. | Boats called | - | Narrator
        en | Valley Times | The pump had failed twice before the gate was opened, and nobody told the visitors. | The pump had failed | - | Narrator
        en | Valley Times | "It is gone," said one, Paula Denby, a retired magistrate. | It is gone | Paula Denby | Direct
        en | Valley Times | The club's chairman, Mr D. R. Nagi, said that the lamps stayed on for hours. | lamps stayed on | D. R. Nagi | Indirect
        en | Valley Times | The regulator's letter cites eleven cases. "In seven of these no visit had taken place," it says. | In seven of these | regulator | Direct
        en | Valley Times | Brinkwater Shipping closed its yard in May. The pump had failed twice before, the judge notes in a paragraph on costs. | The pump had failed | judge | Indirect
        en | Valley Times | The library repeated, through a press officer, that no map had been lost. | no map had been lost | library | Indirect

        # Closing clauses with circumstances; what an outlet is asked to say; labels within a passage
        en | Valley Times | The pool will not be sold, Rosa Fielding confirmed in a voice that filled the hall. | will not be sold | Rosa Fielding | Indirect
        en | Valley Times | All samples are in our store, its director, Dr Rosa Fielding, wrote in an affidavit filed on Monday. | All samples | Rosa Fielding | Indirect
        en | Valley Times | Each worker is promised two years' pay, Ms Fielding went on, and a school will open next year. | two years' pay | Fielding | Indirect
        en | Valley Times | The mayor went on holiday in May, and the school will open next year. | school will open | - | Narrator
        en | Valley Times | Marlock Marine, a yard on the quay, has asked us to say it has never built ferries. | never built ferries | Marlock Marine | Indirect
        en | Valley Times | Marlock Marine has asked the town to build a slipway for its ferries. | build a slipway | - | Narrator
        en | Valley Times | An engineer with the yard, who would rather keep his job, thinks the crane cannot last the winter. | cannot last the winter | engineer | Reported
        en | Valley Times | A caller asked for the opening hours. Ms Fielding: no, the pool stays shut until the pump has been mended. | stays shut | Fielding | Indirect
        en | Valley Times | A caller asked for the jury. The jury: Rosa Fielding, Leo Harding, Anna Bell. | Rosa Fielding | - | Narrator
        en | Valley Times | Rosa Fielding told the Post that the pool was dry. | pool was dry | Rosa Fielding | Indirect

        # Whom a pronoun and a noun of a body can stand for
        en | Valley Times | Harding Boats Ltd lost nine million. Reports of arson are wrong, according to the fire service. | Reports of arson | fire service | Indirect
        en | Valley Times | Mr Leo Harding shrugged and left. / Rosa Fielding, whose petition thousands had signed, brought flowers. She said that the pool must stay. | pool must stay | Rosa Fielding | Indirect

        # Whose words a text is in: declarations, signatures behind their formula, bylines
        en | Shire of Elmsworth | Notice is hereby given that the baths close in May. / The length of the wall remains ninety metres. | wall remains | Shire of Elmsworth | Direct
        en | Valley Times | Sir, I live by the weir and I can count. / I counted forty lorries on the lane. My wall is down in two places. / Yours etc., Rosa Fielding, Weir Lane | forty lorries | Rosa Fielding | Direct

        # Whom the sentence before is about
        en | Valley Times | Leo Harding had promised a new pump. / Rosa Fielding, whose petition had nine hundred names, brought cake. "What else was I to do?" she said. | What else | Rosa Fielding | Direct
        en | Valley Times | Leo Harding, the mayor, opened the hall. / A plumber wrote to ask. "It will leak again by winter," he says. | leak again | plumber | Direct
        en | Valley Times | Leo Harding, the mayor, opened the hall. "It will leak again by winter," he says. | leak again | Leo Harding | Direct
        en | Valley Times | Harding Fish has closed its hall. It holds forty tons, all of it, he said, with ice to match. | forty tons | - | Indirect

        # A noun for the person just spoken of
        en | Valley Times | Rosa Fielding was not persuaded. "They lose money every single winter," the economist remarked. | lose money | Rosa Fielding | Direct

        # Quotations behind questions, names before a colon, names behind a quotation
        en | Valley Times | The union counts fewer at the gate. Rosa Fielding: "Nineteen of us are left, and I have the names." | Nineteen of us | Rosa Fielding | Direct
        en | Valley Times | Rosa Fielding, who runs the baths, arrived by bicycle. / **Is the pool dry?** "We drained it ourselves last week." / **And the roof?** "It holds for now, I think." / **Who pays?** "Nobody has told me that yet." | Nobody has told | Rosa Fielding | Direct

        # A paper of its own is a body's own word, in the third person too; minutes and an outlet's report are not
        en | Valley Water Authority, notice | The Authority has tested forty wells since March. Nine of the wells held lead. | Nine of the wells | Valley Water Authority | Direct
        en | Valley Water Authority, minutes | Present: R. Fielding (chair), L. Harding. / Nine of the wells held lead when they were tested. | Nine of the wells | Valley Water Authority | Narrator
        en | Valley Times | The Authority has tested forty wells since March. Nine of the wells held lead. | Nine of the wells | - | Narrator

        # What a paper holds, before a colon; whose count it is, at the head of a sentence
        en | Valley Times | In May Harding Fish Ltd lost a ship. By the company's own count 310 letters went astray. | 310 letters | Harding Fish | Indirect
        en | Valley Times | Harding Fish lost a ship in May. By the company's old dock 310 letters went astray. | 310 letters | - | Narrator

        # Names in brackets before turns; a letter signed with a particle in the name
        en | Valley Times | Sir, / I live by the pool and I can count. I saw nine men on the roof. My wall is wet. / T. van Harding, Milton | nine men on the roof | van Harding | Direct

        # What commas, brackets, relative clauses and participles tell of a subject before its verb
        en | Valley Times | Two former lamplighters, speaking on condition of anonymity, said the ladder was rotten. | ladder was rotten | Two former lamplighters | Reported
        en | Valley Times | An archivist, Dr Rosa Fielding, said Mr Harding burned the maps. | burned the maps | Rosa Fielding | Indirect
        en | Valley Times | The pool, closed since May, reopened on Friday, said Rosa Fielding. | reopened on Friday | Rosa Fielding | Indirect
        en | Valley Times | Cllr Rosa Fielding (Ind, Milton) told the meeting that the wall cost nine hundred pounds. | wall cost | Rosa Fielding | Indirect
        en | Valley Times | Rosa Fielding, D-Milton, said the bridge cost nine million. | bridge cost | Rosa Fielding | Indirect
        en | Valley Times | In his decision, Judge Leo Harding wrote that the wall was unsafe. | wall was unsafe | Leo Harding | Indirect
        en | Valley Times | Rosa Fielding, who proposed the tax, said the wall should stay. | the wall should stay | Rosa Fielding | Indirect
        en | Valley Times | Marlock Marine warned of a dry summer, and its director, Leo Harding, said the slipway would close. | slipway would close | Leo Harding | Indirect
        en | Valley Times | The clerk took the ledger, auditors say, a charge her lawyers deny. | took the ledger | auditors | Indirect
        en | Valley Times | Grandmother-of-six Rosa Fielding said the jam was hers. | jam was hers | Rosa Fielding | Indirect
        en | Valley Times | The jam was the best, according to Nerys Tallow of Harding Preserves, who judged it. | jam was the best | Nerys Tallow | Indirect
        en | Valley Times | Economists polled by the Times had expected a dry month of May. | a dry month | - | Narrator

        # Listeners, papers by which somebody speaks, days on which somebody spoke
        en | Valley Times | "The wheel is worn," Leo Harding told his neighbours. | The wheel is worn | Leo Harding | Direct
        en | Valley Times | Leo Harding told the parish the lamps would be lit by May. | lamps would be lit | Leo Harding | Indirect
        en | Valley Times | The harbour ministry said in a statement it trusted the pilots. | trusted the pilots | harbour ministry | Indirect
        en | Valley Times | Mr Harding said his client had slept. The defendant told police he had been fishing. | had been fishing | defendant | Indirect

        # Whom he and she stand for: not whoever asked, nor whoever was told of
        en | Valley Times | Leo Harding, the surveyor, measured the wall. Questioned by Rosa Fielding, he accepted that the plumb line was lost. | plumb line | Leo Harding | Indirect
        en | Valley Times | Rosa Fielding, the engineer, told the panel that Leo Harding had moved the gauge. / "It was never written down," she said. | never written down | Rosa Fielding | Direct
        en | Valley Times | Paula Denby, the bell-ringer, said the rope was new. "It never rang," said the 44-year-old, of Weir Lane. | It never rang | Paula Denby | Direct
        en | Valley Times | Leo Harding has sailed alone. His sister, Edith, said the boat was found. / "I waited on the quay," she said. | waited on the quay | Edith | Direct

        # The one who spoke to the outlet answers its questions
        en | Milton Weekly | Nora Whitlam runs the Milton Town Museum. She spoke to Milton Weekly about bones. / Q: How many bones? / A: We count nine hundred, and I polish each of them. / Q: Is it open? / A: Only in May, I am afraid. / Q: And who pays? / A: We sell honey at the gate. | polish each | Nora Whitlam | Direct

        # In somebody's own text "I" is its author
        en | Valley Times | By Leo Harding / I count the swans each winter. / Councillor Rosa Fielding says there are forty of them. I do not believe her. / We should count them again, and I will. | I do not believe | Leo Harding | Direct
        en | Valley Times | A survey published in the Milton Almanack found that nine wells were dry. | nine wells were dry | survey | Reported
        """;
}
