/**
 * Forenames common in English-speaking politics, folded, by the gender they tell. They decide whether a sentence's
 * first word belongs to the name behind it ("Andrew Brown", but "Yesterday Brown said"), and who "Mr" and "Ms" can be.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean))

export const masculine = words(`
aaron ab abbott abel abner abraham adam adams addison adolf adrian aidan al alan alasdair alastair albert alden alec alex alexander alf alfie alfred
ali alistair allan allen alok alun ambrose amos anders anderson andre andrew andy angus anthony antonio archer archie aristotle armstrong arnold
arron art arthur ash asher august ave axel bailey barack barnaby barney baron bart bartlett barton basil baxter bay beau beck ben benedict benjamin
berkeley bernard bernie bertie bing birch bo bob bogart bogey bond borg boris bowie brad bradley brandon brent bret brewster brian brock bruce bryan
buck bucky bud burke burt burton butch byron caesar calum calvin carl carlo carr carson carter carver carwyn casper cesar chan chandler charles
charley charlie chase che chester chevy chico christopher chuck chuka clarence clark clarke claus clay clement cleve cleveland cliff clifford clint
clive clyde cobb cole colin colum conn coop cooper cornell cosmo costa craig crispin crosby curt cy cyril cyrus dafydd dalton damian damon dan dane
daniel dante dar darren darwin dave david davis davy dean denis dennis denver denzil derby derek derrick derry des desmond dex dexter diarmuid dick
dickie diego dill dirk dom dominic don donald donovan doug douglas drake drew dudley duff duffy duke duncan dwight dylan earl ebenezer ed edgar
edmund edward edwin el eli elijah eliot elliot elliott elmer elvis emerson emery emmanuel emory enda eric ernest ernie euan eugene evan ewan ezra
fabian farley felix fergus ferris fidel fielding finlay finn fleming fletcher flint ford foster fowler francis francisco franklin franz fraser
frasier frederick freeman fritz gabby gage gareth garfield garner garret garth gary gavin geoff geoffrey george gerald gerry gideon gilbert giles
glenn glyn goddard goober gordon graham gran granger granny grant greg gregory griff griffin grove grover gunner gunther guto guy gwyn hale hamilton
hamish hank hans hardy harold harper harris harrison harry hart harvey hastings hayes hector henry herb herbert hercules herman hi hilly hodge hogan
holden holmes holt homer horace hugh hugo humza hunter hurley hy hywel iain ian ieuan ike imran irfan isaac isaiah ivan jack jackson jacob jake
james jameson jamie jason jasper jay jed jeff jefferson jeffrey jeremiah jeremy jerome jesus jim jimmy jock joe joel johann john johnnie johnny jon
jonah jonathan jose joseph josh joshua juan judah judas jude jules julian julio julius justin kaiser kane karl keir keith kelvin ken kennedy kenneth
kenny kent kevin khalid kingston kirk knox krishna kwasi laird lambert lance lancelot larry lars laurence lawrence lazarus lefty lembit len leo leon
leonard leonardo les lester levi levy lew liam lincoln lindsay lionel lloyd logan louie louis lowe ludwig luke luther mac mace mack madison magnum
major mal malcolm manny manuel mar marc marcel marcello marco marcus mario mark marlin marsh marshal marshall mart martin marvin mason matt matthew
maurice maxim maxwell menzies mervyn micah michael micheal mick mickey mike miles miller milo milt milton ming mitch moe mohammad mohammed monroe
monte montgomery moore morris morse mort moses moss muhammad murdo murray nadhim napoleon nathan neal ned neil nelson newton nicholas nick nicolas
nigel noah norman north odell ole oliver orion oscar osmond othello otto owen pablo paco paddy palmer paolo parker parry patrick paul pearce pedro
percy pete peter peyton philip phillip pierce pierre pip porter prince quentin quill quincy ralph ramon rand randall ranil raphael ray raymond
reagan reed reese reg reginald rem reuben rex rhodri rhys rich richard richmond rick ricky riley rishi rob robert robinson rocky rod roderick rodney
rog roger rogers roland roman romeo ron ronald ronnie roosevelt roscoe ross rowan roy ruairi rube rufus rupert russ russell rusty ryan sadiq sajid
salem salvador samson samuel sanders sanjay sarge saul saunders sawyer saxon scott scottie seamus sean seb sebastian serge sergeant seth seumas
shahid shailesh shalom shamsul shane shaun shaw shepherd sheridan sherlock si sidney siegfried silvio simon sion skipper skippy slade sloan smith
sol solomon spence spencer spike stafford stan stanford stanley stefan stephen sterling stern steve steven stewart stuart sully sumner sylvester tad
talbot tam tanner tavish terence thatcher theo theodore thomas thor thorn thorpe timothy tobias tod toddy tom tony travis trenton trevor trey
tristan tristram troy truman tucker turner tyler tyrone vail vernon vic victor vince vincent virgil wade walker walsh walt walter wang ward ware
warner warren washington wayne webster welch wells welsh wes wesley west wheeler whit whitman wilfred william wilton woody wright xavier yale yanis
yank yankee york yorker zac zachary zack zak ziggy
`)

export const feminine = words(`
abigail aggie alice alison ally alma amanda amber amelia amy ana andrea angela angelica angie ann anna annabel anne anneliese annie anthea
antoinette april arlene asia atlanta aurora ava barb barbara barbie beatrice bel belle berry bertha beth betty beulah bev beverley birdie blanche
bonnie bree brenda bridget buffy bunny camilla carmen carol carole carolina caroline carolyn cassandra catherine cathy celeste charity charlotte
cher cherie cherilyn cherry cheryl chloe christine cinderella cindy clementine cleopatra constance cora coral crystal cynthia daffy daisy daphne
dawn deb debbie debby deborah dee delilah della denise devon diana diane dix dixie doe dolly dolores donna dora doris dorothy dusty easter eden
edith elaine eleanor electra elizabeth elle ellen ellie emily emma erica erika estelle esther ethel eva eve faith fanny fay felicity fern fiona flo
flora florence florida frances frankie garland gemma geneva georgia georgie gertrude gillian gilly ginny gisela glenda gloria goldie greta guinevere
gussie gypsy hanna hannah harmony harriet heather heidi helen helena honor hope imogen irene iris isabel ivy jacqueline jacqui jade jane janet
jasmine jen jenna jennifer jenny jessica jill joan joanna josephine josie jowell joy joyce judith judy julia julie juliet june justine kai kali
karen kat kate kath katharine katherine kathryn kathy katie katrina katy kay kezia kirsty kitty lacey laura laurel layla leah leanne leone lesley
lila lilith lilly lily lina linda lisa liz liza lizzie lois lora lori lorna lorraine louise lu lucia luciana lucille lucinda lucy lulu lyn lynda
lynne madeleine madeline madge madonna mae maggie mara margaret marge margot marguerite maria marian marianne marie marilyn marina marion maris
marjorie martha mary matilda maureen mavis meg megan melanie melissa merci mhairi mia michelle midge mildred milly min mina minerva minnie miriam
missy moira molly mommy mona monica munira myrtle nada nan nana nancy naomi natalie natascha natasha naz nelly nia nicola nina nora norma nusrat
olive olivia oona pam pamela patience patricia paula pauline pearl peg peggy penelope petunia philippa phoebe phyllis piper polly poppy portia priti
prudence rachel raven rebecca regina rita rochelle ros rosa rose rosemary rosena rosie rosy roxy roz rupa rushanara ruth sadie sally samantha sandra
sara sarah sayeeda scarlet seema serena shabana shami sharon sheila shelagh shelly sherry shirley sian silva siobhan sioux sissy sofia sonia sophia
sophie starr stella stephanie storm sue suella susan susie suzanne sylvia taffy tanya tara tasmina teresa tessa thangam theresa tiffany tina tootsie
tori tracey tracy trina tuesday tulip una ursula valerie vanessa veda venus vera veronica vi vicky victoria viola violet virginia viva vivian wendy
willow yasmin yvette zarah zoe
`)

/** Borne by women and men alike. */
export const eitherGender = words(`
abbey abby angel ariel austin barry benny bill billie billy blair blake bobbie bobby brett brooks cal cam carey carmine carroll cass cassie cecil
chad chris christian christie christy claire clare clem connie cordy dale dallas dana danny darcy del dell dominique donny dorian dory eddy emmy
erin frank fred gabriel gaby gael gail gale gay gene gill ginger glen grace gray hazel heath hilary holly ira jackie jean jerry jess jesse jo joey
jordan kelly kerry kim kip kirby kit kris kyle lane lee leslie lin loren lorry luce lynn max mel merry morgan nadine nat nicky noel pat patsy patty
paulie penny perry phil pooh randy robin rory ruby sal sam sammy sandy shawn shea shelley sonny sydney tally tammy tate ted teddy terry tim toby
tommy val vale valentine van vin vinny wally whitney willie willy wynn
`)
