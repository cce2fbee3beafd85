/**
 * Forenames common in English-speaking politics, folded, by the gender they tell. They decide whether a sentence's
 * first word belongs to the name behind it ("Andrew Brown", but "Yesterday Brown said"), and who "Mr" and "Ms" can be.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean))

export const masculine = words(`
aaron ab abbott abel abner abraham adam adams addison adolf al alan alasdair alastair albert alden alec alex alexander alf alfred alistair allan
allen alok ambrose amos anders anderson andre andrew andy angus anthony antonio archer archie aristotle armstrong arnold arron art arthur ash asher
august ave axel bailey barack barnaby barney baron bart bartlett barton basil baxter bay beau beck ben benedict benjamin berkeley bernard bertie bing
birch bo bob bogart bogey bond borg boris bowie brad brandon brent bret brewster brian brock bruce bryan buck bucky bud burke burt burton butch byron
caesar calvin carl carlo carr carson carter carver carwyn casper cesar chan chandler charles charley charlie chase che chester chevy chico
christopher chuck chuka clarence clark clarke claus clay cleve cleveland cliff clint clive cobb cole colin conn coop cooper cornell cosmo costa craig
crosby curt cy cyrus dafydd dalton damon dan dane daniel dante dar darwin dave david davis davy dean dennis denver denzil derby derek derrick derry
des dex dexter diarmuid dick dickie diego dill dirk dom dominic don donald donovan douglas drake drew dudley duff duffy duke duncan dwight earl
ebenezer ed edgar edward el eli elijah elmer elvis emerson emery emory enda eric ernest eugene ezra fabian farley felix fergus ferris fidel fielding
finn fleming fletcher flint ford foster fowler francis francisco franklin franz fraser frasier frederick freeman fritz gabby gage gareth garfield
garner garret garth gary gavin geoff geoffrey george gerald gerry gideon gilbert goddard goober gordon graham gran granger granny grant greg gregory
griff griffin grove grover gunner gunther guy hale hamilton hamish hank hans hardy harold harper harris harrison harry hart harvey hastings hayes
hector henry herb herbert hercules herman hi hilly hodge hogan holden holmes holt homer horace hugh hugo humza hunter hurley hy iain ian ieuan ike
isaac isaiah jack jackson jacob jake james jameson jason jasper jay jed jeff jefferson jeremiah jeremy jesus jim jimmy jock joe joel john johnnie
johnny jon jonah jonathan jose joseph josh joshua juan judah judas jude julian julio julius justin kaiser kane karl keir keith kelvin ken kennedy
kenneth kenny kent kevin kingston kirk knox krishna kwasi laird lambert lance lancelot larry lars laurence lawrence lazarus lefty lembit len leo leon
leonard leonardo les lester levi levy lew liam lincoln lindsay lionel logan louie louis lowe ludwig luke luther mac mace mack madison magnum major
mal malcolm manny mar marc marcel marcello marco mark marlin marsh marshal marshall mart martin mason matt matthew maxim maxwell menzies micah
michael micheal mick mickey mike miles miller milo milt milton ming mitch moe mohammad mohammed monroe monte montgomery moore morris morse mort moses
moss muhammad murdo murray nadhim napoleon nathan neal neil nelson newton nicholas nick nicolas nigel noah norman north odell ole oliver orion osmond
othello otto owen pablo paco paddy palmer paolo parker parry patrick paul pearce pedro pete peter peyton philip pierce pierre pip porter prince quill
quincy ralph ramon rand randall ranil raphael ray reagan reed reese reg rem reuben rex rhodri rich richard richmond rick riley rishi rob robert
robinson rocky rod rodney rog roger rogers roland roman romeo ronald ronnie roosevelt roscoe ross rowan roy ruairi rube rufus rupert russ russell
rusty sadiq sajid salem salvador samson samuel sanders sarge saul saunders sawyer saxon scott scottie seb sebastian serge sergeant seth seumas shahid
shailesh shalom shamsul shaun shaw shepherd sherlock si sidney siegfried silvio simon skipper skippy slade sloan smith sol solomon spence spencer
spike stafford stanford stanley stephen sterling stern steve steven stewart stuart sully sumner sylvester tad talbot tam tanner thatcher theodore
thomas thor thorn thorpe timothy tobias tod toddy tom tony travis trenton trevor trey tristan tristram troy truman tucker turner tyler tyrone vail
vernon vic victor vince vincent virgil wade walker walsh walt wang ward ware warner warren washington wayne webster welch wells welsh wesley west
wheeler whit whitman william wilton woody wright xavier yale yanis yank yankee york yorker zac zack zak ziggy
`)

export const feminine = words(`
abigail aggie alice alison ally alma amber amelia amy ana andrea angela angelica ann anna annabel anne annie antoinette april asia atlanta aurora ava
barb barbara barbie beatrice bel belle berry bertha beth betty beulah birdie blanche bonnie bree bridget buffy bunny carmen carol carole carolina
caroline carolyn cassandra catherine cathy celeste charity charlotte cher cherie cherilyn cherry chloe christine cinderella clementine cleopatra
constance cora coral crystal cynthia daffy daisy daphne dawn deb debbie debby deborah dee delilah della devon diana diane dix dixie doe dolly dolores
donna dora doris dorothy dusty easter eden edith elaine eleanor electra elizabeth elle ellen ellie emily emma erica erika estelle esther ethel eve
faith fanny fay felicity fern fiona flo flora florence florida frances frankie garland geneva georgia georgie gertrude gilly ginny gisela glenda
gloria goldie greta guinevere gussie gypsy hanna harmony harriet heather heidi helen helena honor hope irene iris isabel ivy jacqueline jacqui jade
jane janet jasmine jen jenna jenny jessica jill joan joanna josephine josie jowell joy joyce judith judy julia julie juliet june justine kai kali
karen kat kate katharine katherine kathryn kathy katrina kay kezia kirsty kitty lacey laura laurel leanne leone lila lilith lilly lily lina linda
lisa liz liza lizzie lora lori louise lu lucia luciana lucille lucy lulu lynne madeleine madeline madge madonna mae maggie mara margaret marge
marguerite maria marian marianne marie marilyn marina maris marjorie martha mary matilda maureen mavis meg melanie melissa merci mhairi mia michelle
midge mildred milly min mina minerva minnie miriam missy moira molly mommy mona monica myrtle nada nan nana nancy naomi natalie natascha naz nelly
nicola norma nusrat olive olivia oona pam patience patricia paula pauline pearl peg peggy penelope petunia phoebe phyllis piper polly poppy portia
priti prudence rachel raven rebecca regina rita rochelle rosa rose rosemary rosy roxy rupa rushanara ruth sally samantha sandra sara sarah sayeeda
scarlet seema serena shabana shami sharon sheila shelly sherry shirley sian silva siobhan sioux sissy sofia sonia sophia sophie starr stella storm
sue susan suzanne sylvia taffy tara tasmina teresa tessa thangam theresa tiffany tootsie tori tracey trina tuesday tulip una valerie vanessa veda
venus vera veronica vi vicky victoria viola violet virginia viva vivian wendy willow yasmin yvette zarah
`)

/** Borne by women and men alike. */
export const eitherGender = words(`
abbey abby angel ariel austin barry benny bill billie billy blair blake bobbie bobby brett brooks cal cam carey carmine carroll cass cassie cecil
chad christian christie christy claire clare clem connie cordy dale dallas dana danny darcy del dell dominique donny dorian dory eddy emmy erin frank
fred gabriel gaby gael gail gale gay gene gill ginger glen grace gray hazel heath hilary holly ira jackie jean jerry jess jesse jo joey jordan kelly
kerry kim kip kirby kit kris kyle lane lee lin loren lorry luce lynn max mel merry morgan nadine nat nicky noel pat patsy patty paulie penny perry
phil pooh randy robin rory ruby sal sam sammy sandy shawn shea shelley sonny sydney tally tammy tate ted teddy terry tim toby tommy val vale
valentine van vin vinny wally whitney willie willy wynn
`)
