type Step = { readonly kop: string; readonly zinnen: readonly string[] }

/** Sentences of our own to begin with; whoever speaks finds better ones. */
const WITH_PARENTS: readonly Step[] = [
  {
    kop: 'Begin rustig, en zeg waarom u dit gesprek wilt',
    zinnen: ['“Ik wil iets met u bespreken. Het gaat over uw kind, en ik maak me zorgen.”'],
  },
  {
    kop: 'Zeg wat u zag of hoorde',
    zinnen: [
      '“Op dinsdag zag ik een blauwe plek op zijn arm. Hij zei dat hij was gevallen.”',
      '“Ik zie dat zij schrikt als er een deur dichtslaat.”',
    ],
  },
  {
    kop: 'Vraag wat de ander ervan vindt, en wacht',
    zinnen: ['“Herkent u dit?”', '“Wat denkt u dat er aan de hand is?”', '“Hoe gaat het thuis, ook met u?”'],
  },
  {
    kop: 'Vraag naar eigen oplossingen, en bied zelf iets aan',
    zinnen: ['“Wat zou u helpen?”', '“Wie kan er meedenken of bijspringen?”', '“Ik kan met u meekijken naar hulp.”'],
  },
  {
    kop: 'Zeg eerlijk wat u gaat doen',
    zinnen: [
      '“Ik schrijf op wat we bespraken. U mag dat lezen.”',
      '“Blijf ik me zorgen maken? Dan bel ik Veilig Thuis. Ik vertel het u dan eerst, als het kan.”',
    ],
  },
  { kop: 'Spreek iets af', zinnen: ['“Wat spreken we nu af? En wanneer praten we weer?”'] },
]
const WITH_A_CHILD: readonly Step[] = [
  {
    kop: 'Zeg wie u bent en wat u gaat doen',
    zinnen: ['“Ik wil graag weten hoe het met je gaat. Je hoeft niets te zeggen wat je niet wilt zeggen.”'],
  },
  {
    kop: 'Vraag open, en vul niets in',
    zinnen: ['“Vertel eens, hoe gaat dat bij jullie thuis?”', '“En wat gebeurde er toen?”', '“Hoe was dat voor jou?”'],
  },
  {
    kop: 'Haal de schuld weg, en beloof niets wat niet kan',
    zinnen: [
      '“Het is niet jouw schuld.”',
      '“Goed dat je het vertelt. Ik kan het niet geheim houden. Ik zeg je wel wat ik ermee doe.”',
    ],
  },
  { kop: 'Vraag wat het kind zelf wil', zinnen: ['“Wat zou jij willen dat er nu gebeurt?”'] },
]
const WITH_AN_ADULT: readonly Step[] = [
  {
    kop: 'Begin rustig, en zeg waarom u dit gesprek wilt',
    zinnen: ['“Ik wil iets met u bespreken wat ik moeilijk vind. Ik maak me zorgen over u.”'],
  },
  {
    kop: 'Zeg wat u zag of hoorde',
    zinnen: [
      '“Vorige week zag ik een blauwe plek bij uw oog.”',
      '“U zei dat u geen geld hebt, omdat uw zoon uw pas heeft.”',
    ],
  },
  {
    kop: 'Vraag wat de ander ervan vindt, en wacht',
    zinnen: ['“Klopt wat ik zie?”', '“Voelt u zich veilig thuis?”', '“Zijn er kinderen die dit meemaken?”'],
  },
  {
    kop: 'Vraag naar eigen oplossingen, en bied zelf iets aan',
    zinnen: ['“Wat hebt u al geprobeerd?”', '“Wat zou u willen?”', '“Ik kan samen met u de huisarts bellen.”'],
  },
  {
    kop: 'Zeg eerlijk wat u gaat doen',
    zinnen: [
      '“U beslist zelf over hulp. Ik kan wel advies vragen, zonder uw naam te noemen.”',
      '“Denk ik dat ik moet melden? Dan bespreek ik dat eerst met u, als het veilig is.”',
    ],
  },
  { kop: 'Spreek iets af', zinnen: ['“Hoe kan ik u veilig bereiken? Wanneer spreken we elkaar weer?”'] },
]

export const SentencesFor = ({ kind }: { kind: boolean }) =>
  kind ? (
    <>
      <Steps id="ouders" title="Zo kunt u het zeggen tegen de ouders" steps={WITH_PARENTS} />
      <Steps id="kind" title="Zo kunt u het zeggen tegen het kind" steps={WITH_A_CHILD} />
    </>
  ) : (
    <Steps id="client" title="Zo kunt u het zeggen tegen uw cliënt" steps={WITH_AN_ADULT} />
  )

const Steps = ({ id, title, steps }: { id: string; title: string; steps: readonly Step[] }) => (
  <section className="stack" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <p>Dit zijn voorbeelden. Zeg het in uw eigen woorden.</p>
    <ol>
      {steps.map(({ kop, zinnen }) => (
        <li key={kop}>
          <b>{kop}</b>
          {zinnen.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </li>
      ))}
    </ol>
  </section>
)
