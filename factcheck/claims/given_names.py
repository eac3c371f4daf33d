"""First names met in English-language news, as a sign that a capitalised word belongs to a person.

The table says nothing about gender: that comes from the text alone.
"""

GIVEN_NAMES: frozenset[str] = frozenset(
    """
    aaron abbas abby abdul abdullah abel abigail abraham abu ada adam adel adele adeline adil aditi aditya adolf adolfo adrian
    adriana adrienne agata agatha agnes agnieszka ahmad ahmed aidan aileen aisha aiko aino akash akemi aki akihiko akio akira
    akiko alain alan alana alastair albert alberto alec aleksandr aleksander aleksandra alejandra alejandro alena alessandra
    alessandro alex alexa alexander alexandra alexandre alexandria alexei alexey alexis alfonso alfred alfredo ali alice alicia
    alina alisa alison alistair allan allen allison alma alois alonzo aloysius alvaro alvin alyssa amadou amal amanda amber
    amelia amelie amina amir amit amos amy ana anand anastasia anatoly anders andre andrea andreas andreea andrei andres andrew
    andrey andrzej andy anette angel angela angelica angelina angelo angus anil anita anja anjali ann anna annabel anne annette
    annie annika ansel anselm anthea anthony antje antoine antoinette anton antonia antonio antony anuradha anya april arash
    archie aretha ariana arianna ariel arjun arlene armand armando armin arnaud arne arnold aron arthur arturo arun arvind asa
    asha ashley ashok asif astrid athena atsushi aubrey audrey august augustus aurelia aurora ava avery avi axel ayesha ayman
    aziz barack barbara barney barry bart bartholomew basil bashir beata beatrice beatriz becky bela belinda ben benedict
    benedikt benicio benito benjamin benny benoit bernadette bernard bernardo bernd bernhard bernie bert bertha bertrand beryl
    bess beth bethan bethany betsy betty beverley beverly bharat bianca bill billie billy birgit bjarne bjorn blaine blair
    blaise blake blanca bo bob bobby bogdan bonnie boris boyd brad bradley brady bram brandon breanna brenda brendan brent bret
    brett brian brianna bridget brigitte britney brittany brooke bronwyn bruce bruno bryan bryce bryn byron caleb callum calvin
    cameron camilla camille candace carey carl carla carlo carlos carlotta carly carmel carmen carol carole caroline carolyn
    carrie carsten casey caspar cassandra cassie catalina caterina catharina catherine cathal cathy catriona cecil cecile
    cecilia cedric celeste celia celine cesar chaim chandra chantal charlene charles charlie charlotte chelsea chen cheryl
    chester chiara chidi chinua chiyo chloe chris christa christian christiana christiane christina christine christoph
    christophe christopher chuck cindy claire clara clare clarence clarissa clark claude claudette claudia claudio claus
    clayton clement clifford clint clinton clive clyde cody colette colin colleen colm conan connie connor conor conrad
    constance constantin consuelo cora cordelia corey corinne cornelia cornelius cory courtney craig cristian cristiano
    cristina crystal curt curtis cynthia cyril cyrus dagmar daisuke daisy dale damian damien damon dan dana daniel daniela
    daniele danielle danilo danny dante daphne daria dario darius darlene darrell darren darryl dave david davide davina dawn
    dean deanna debbie deborah declan deepa deepak deirdre delia delphine demetrius denis denise dennis denny denzel derek
    dermot desmond devin devon dexter dhruv diana diane didier diego dieter dietmar dietrich dilip dimitar dimitri dimitris
    dina dinesh dino dirk dmitri dmitry dolores dominic dominik dominique don donald donatella donna dora doreen dorian doris
    dorothea dorothy doug douglas drew duane dudley duncan dustin dwayne dwight dylan eamon earl ebony eckhard ed eddie edgar
    edith edmund edna eduard eduardo edward edwin edwina efraim egon eileen einar eleanor elena eleni elias elijah elin elinor
    eliot elisa elisabeth elise eliza elizabeth ella elle ellen elliot elliott ellis elmer eloise elon elsa elsie elvira elvis
    elwood emanuel emeka emil emilia emilie emilio emily emma emmanuel emmanuelle emre enda enid enoch enrico enrique eoin
    ephraim eric erica erich erik erika erin ernest ernesto ernst erwin esme esmeralda esteban estelle esther ethan ethel
    etienne eugene eugenia eunice eva evan evangeline eve evelyn evgeny ewa ewan ezekiel ezra fabian fabio fabrice faisal
    faith farah farid farouk fatima fatou fay federica federico felicia felicity felipe felix ferdinand fergus fernanda
    fernando fidel fiona flavia flavio fleur flora floyd folke frances francesca francesco francine francis francisco franco
    francois francoise frank frankie franklin frantisek franz fraser fred freda freddie frederic frederick frederik fredrik
    freya friedrich frida fritz fumiko fumio gabor gabriel gabriela gabriele gabriella gabrielle gail galina gareth garry
    gary gaston gautam gavin gayle gemma gene genevieve geoff geoffrey george georges georgi georgina georgios gerald
    geraldine gerard gerardo gerd gerhard germaine gerry gertrude ghassan gianluca gianni gideon gilbert gilberto giles gilles
    gillian gina ginger giorgio giovanna giovanni gisela giselle giulia giulio giuseppe gladys glen glenda glenn gloria
    godfrey golda gonzalo gordon grace gracie graeme graham grant grazia greg gregor gregory greta gretchen grigory grover
    guadalupe guido guillaume guillermo gunnar gunter gunther gus gustav gustavo guy gwen gwendolyn gwyneth habib hakan hakeem
    hal hamid hamish hamza han hana hanna hannah hannelore hannes hans harald hari harold harriet harrison harry haruka haruki
    harvey hasan hassan hattie hayley hazel heath heather hector hedwig heidi heiko heinrich heinz helen helena helene helga
    helmut hendrik henri henrietta henrik henry herbert herman hermann hermione hernan hideki hideo hilary hilda hillary
    hiroko hiroshi hiroyuki holger holly homer horace horst howard hubert hugh hugo humberto humphrey hussein hyun ian ibrahim
    ida idris ignacio ignatius igor ike ilan ilaria ilona ilse ilya iman imani imelda imogen imran ina indira ines inga ingeborg
    ingmar ingo ingrid iona ioana ira irena irene irina iris irma irving isaac isabel isabella isabelle isadora isaiah isla
    ismail ismael istvan itzhak ivan ivana ivar ivo ivor ivy iwan iwona jaap jacek jack jackie jackson jacob jacqueline
    jacques jacqui jade jai jaime jake jakob jakub jalal jamal james jamie jamil jan jana jane janet janice janine janis
    janos janusz jared jaroslav jasmine jason jasper javed javier jawaharlal jay jayden jean jeanette jeanne jeannie jeb jeff
    jeffery jeffrey jelena jenna jennie jennifer jenny jens jerome jeremiah jeremy jermaine jerry jesper jess jesse jessica
    jessie jesus jill jillian jim jimmy jing jiri jo joachim joan joanna joanne joao joaquin jocelyn jochen jodie jody joe
    joel joelle joerg joey johan johann johanna johannes john johnnie johnny jon jonah jonas jonathan jonny joost jordi jorge
    joris jose josef josefina joseph josephine josh joshua josie joy joyce joze jozef juan juanita judd jude judith judy
    juergen jules julia julian juliana julianne julie julien juliet juliette julio julius jun june jung junichi jurgen justin
    justine justyna kaitlyn kai kamal kamala kandice kaoru kara karel karen karim karin karina karl karla karol karolina kasper
    katarina kate katerina katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina katsuo kay kaye
    kayla kazimierz kazuo kazuko keanu keegan keiko keir keith keiji kelley kelly kelvin ken kendall kendra kenichi kenji
    kenneth kenny kent kerry kerstin kevin khaled khalid khalil kiera kieran kim kimberley kimberly kiran kirk kirsten kirsty
    kit kitty klaus knut kofi koichi koji konrad konstantin kris krishna krista kristen kristin kristina kristine kristof
    krzysztof kumar kunal kurt kwame kyle kylie kyoko lachlan lakshmi lana lance lara larissa larry lars lasse laszlo latoya
    laura laure laurel lauren laurence laurent laurie lawrence layla leah leander leanne lech lee leif leigh leila lena lennart
    lennox lenny leo leon leona leonard leonardo leonid leonie leonor leopold leroy les lesley leslie lester leticia levi
    lewis li lia liam libby lidia liesl lila lilian liliana lillian lily lina linda lindsay lindsey linus lionel lisa lisbeth
    liv livia liz liza lizzie lloyd logan lois lola loretta lorenzo lori lorna lorraine lothar lottie lou louie louis louisa
    louise lourdes luc luca lucas lucia luciano lucie lucien lucille lucinda lucius lucy ludmila ludwig luigi luis luisa luka
    lukas lukasz luke lulu lupe luther lydia lyle lyndon lynda lynette lynn lynne mabel mackenzie maddie madeleine madeline
    madhu madison mads mae magda magdalena maggie magnus mahesh mahmoud maisie makoto malala malcolm malik mallory malte mamadou
    mandy manfred manish manoj manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos marcus marek
    margaret margarita margaux margie margot margrethe maria mariam marian mariana marianna marianne marie mariella marietta
    marilyn marina mario marion marisa marissa marit marius marjorie mark markus marlene marlon marta martha martin martina
    marty marvin mary maryam masaru masayoshi massimo mateo mateusz mathew mathias mathieu mathilde matilda mats matt matteo
    matthew matthias matthieu maud maude maura maureen maurice mauricio maurizio mavis max maxim maxime maximilian maxine maya
    megan mehdi mehmet mei meike melanie melinda melissa melody melvin mercedes meredith merle mervyn mia michael michal michel
    michele michelle mick mickey miguel mika mikael mike mikhail mikko mila milan mildred milena miles milos milton mimi mina
    mindy ming minh minna minoru mira miranda mireille miriam miroslav misha mitch mitchell mitsuo mo moira moises mohamed
    mohammad mohammed mohan mohit moishe mona monica monika monique montgomery morag mordechai morris mortimer morten moses
    mouna muhammad muriel murray mustafa myles myra myriam myrtle nabil nadia nadine nancy naoki naoko naomi narendra nasser
    nat natalia natalie natasha nate nathalie nathan nathaniel neal ned neha neil nell nellie nelson neville ngozi niall
    nicholas nick nicky nico nicola nicolai nicolas nicole nicoletta nigel nikita nikki niklas nikola nikolai nikolaus nikolay
    nikos nils nina nirmala nisha noa noah noam noel noelle nora norah norbert noreen noriko norma norman nuno octavia odette
    odile ola olaf olav ole oleg oleksandr olga oliver olivia olivier olof omar oona oprah orla orlando orson orville osama
    oscar oskar osman oswald otis otto owen ozzie pablo paddy paige pal pam pamela paola paolo pascal pascale pat patrice
    patricia patricio patrick patrik patsy patti patty paul paula paulette paulina pauline paulo pavel pawel payton pearl pedro
    peggy penelope penny per percy perry pete peter petr petra petros phil philip philippa philippe phillip phoebe phyllis
    pia pier pierce piero pierre pieter pietro pilar piotr piper poppy prakash pranav prashant pratibha preeti preston primo
    priscilla priya przemyslaw quentin quincy quinn rachel rachid radek rafael rafal raffaele raghu rahul rainer raj raja
    rajesh rajiv rakesh ralf ralph ram ramesh ramon ramona ramzi randall randolph randy rania raoul raphael raquel rashid
    raul ravi ray raymond rebecca reggie regina reginald regine reiko reiner reinhard reinhold reinier rekha remi remy rena
    renata renate rene renee reuben rex reza rhea rhian rhoda rhona rhonda rhys ricardo riccardo richard richie rick rickey
    ricky rico rikard riku rishi rita roald rob robbie robert roberta roberto robin robyn rocco rochelle rocio rod roderick
    rodney rodolfo rodrigo roger roland rolando rolf roman romeo ron ronald ronan ronda ronnie rory rosa rosalie rosalind
    rosalyn rosamund rosanna rosanne roscoe roseanne rosemary rosie ross rowan rowena roxana roxanne roy ruben rubin ruby
    rudi rudolf rudolph rudy rufus rupert ruslan russ russell ruth ryan ryo ryota ryuichi sabina sabine sabrina sacha sachiko
    sadie saeed sahil saif sajid sakura salim sally salman salvador salvatore sam samantha sameer samir sammy samson samuel
    sana sandeep sandra sandro sandy sanjay sanjeev santiago sara sarah sasha saskia satoshi satya saul savannah scarlett scott
    sean sebastian seema selena selina selma serena serge sergei sergey sergio seth severin shahid shane shanice shannon
    shari sharon shaun shauna shaw shawn sheena sheila shelby sheldon shelley shelly sheri sherman sherri sherry sheryl
    shigeru shimon shinichi shinji shinzo shirin shirley shiro shlomo shoichi shona shreya shyam sian sid sidney siegfried
    sigmund signe sigrid silas silke silvia silvio simeon simon simona simone simran sinead siobhan sissel siv slobodan
    sofia sofie solange solomon solveig sonia sonja sonny sonya sophia sophie soren spencer stacey stacy stan stanislav
    stanley stefan stefania stefanie stefano steffen steffi stella sten stephan stephane stephanie stephen sterling steve
    steven stewart stuart sue suki sultan sumit sunil sunita suraj suresh susan susana susanna susanne susie sushila suzanne
    suzette suzy sven svetlana sybil sylvester sylvia sylvie syed tabitha tadashi tadeusz taj takashi takeo takeshi tamar
    tamara tamika tammy tania tanja tanya tara tarek tariq taro tasha tatiana taylor ted teddy teresa terence terrance
    terrell terri terry tess tessa thabo thaddeus thandi thea thelma theo theodor theodora theodore theresa therese thiago
    thierry thilo thomas thora thorsten tiago tiffany tilda till tim timo timothy tina tobias toby todd tom tomas tomasz tommy
    tomoko toni tony torben tore torsten toshiko toshio tove tracey traci tracy travis trevor tricia trinity trish tristan
    troy trudy tucker tyler tyrone tyson udo ulf ulrich ulrika ulrike uma umar umberto una ursula usha uta uwe vaclav val
    valentin valentina valeria valerie vanessa vasily veena venkat vera verena verity vernon veronica veronika vicente vicki
    vicky victor victoria vidya vijay vikas vikram viktor viktoria vilma vince vincent vincenzo viola violet violeta virginie
    vishal vitali vitaly vittorio vivek vivian viviane vivien vivienne vlad vladimir vladislav volker volodymyr walt walter
    wanda warren wayne wei wendell wendy werner wesley whitney wilbur wilfred wilhelm wilhelmina willem william
    willie willy wilma winfried winifred winnie winston wojciech wolfgang woodrow wyatt xavier xi ximena yael yan yana
    yang yannick yannis yasmin yasser yasuhiro yasuo yehuda yelena yevgeny yi yitzhak yoko yolanda yong yoshiko yoshio yossi
    yu yukio yuki yuko yuri yusuf yutaka yves yvette yvonne zac zach zachary zack zainab zara zeke zelda zev zhen zoe zoltan
    zora zsolt zuzana
    """.split()
)
