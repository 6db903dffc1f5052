/**
 * The example points in Spanish, by their names. As in English each says what its writer does or what each does, begins so
 * that who does it follows from its first words, and guesses nobody's gender.
 */
export const EXAMPLES_ES: Readonly<Record<string, string>> = {
  "closeness/slow-down":
    "Cualquiera de las dos personas puede ir más despacio o parar en cualquier momento, sin dar razones.",
  "closeness/for-now": "Cada quien dice lo que por ahora le parece bien, y puede cambiar de un día a otro.",
  "closeness/coming-home": "Cada quien deja el teléfono a un lado la primera media hora después de llegar a casa.",
  "closeness/health-test": "Voy a hacerme una prueba de salud este mes y a enseñarte el resultado.",
  "closeness/other-room":
    "Cualquiera de las dos personas puede dormir un tiempo en otra habitación, y eso no dice nada de mañana.",
  "closeness/comes-closer": "Voy a preguntar antes de acercarme, y un no es una buena respuesta.",
  "closeness/money-worries": "Si la preocupación por el dinero me aleja, voy a decir que es esa preocupación.",
  "closeness/waits": "Si dije que iba a esperar, voy a esperar y a dejar que seas tú quien saque el tema.",
  "closeness/hello": "Voy a tomarme un momento cada día para saludarte y para despedirme.",
  "own-time/own-evenings": "Cada quien tiene noches propias, sin preguntas.",
  "own-time/own-support":
    "Cada quien puede hablar con su terapeuta, con una amistad o con profesionales de la salud, sin preguntas.",
  "own-time/own-counsellor":
    "Voy a buscar esta primavera un espacio de terapia propio; lo que diga allí se queda allí.",
  "own-time/debt-advice": "Voy a pedir asesoría sobre las deudas y a contarte cuál es el siguiente paso.",
  "own-time/back-by": "Si necesito tiempo a solas, voy a decir hasta cuándo y a volver para entonces.",
  "own-time/gone-quiet": "Si me quedo en silencio, voy a decir que necesito una hora, para que no parezca enojo.",
  "own-time/comes-back-rested":
    "Voy a hacer una cosa a la semana que sea solo mía, y a volver con la cabeza más tranquila.",
  "reassurance/one-sentence": "Si necesito que me tranquilicen, voy a pedirlo en una frase.",
  "reassurance/not-today": "Si hoy no puedo darlo, voy a decirlo con cariño y a decir cuándo.",
  "reassurance/appreciated": "Voy a decirte una cosa que aprecié ese día, antes de dormir.",
  "reassurance/stops-and-answers": "Si quieres saber si estamos bien, voy a dejar lo que esté haciendo y a responder.",
  "reassurance/how-it-stands": "Voy a decirte el domingo por la noche cuánto gasté esa semana, en una frase.",
  "reassurance/what-is-done": "Voy a decirte el viernes qué dije que haría y qué parte está hecha.",
  "reassurance/look-or-silence": "Si veo algo en una mirada o en un silencio, voy a preguntar qué quería decir.",
  "daily-life/late":
    "Si voy a llegar más de media hora tarde, voy a avisarte antes de la hora en la que habría llegado.",
  "daily-life/week-plans": "Cada quien cuenta sus planes de la semana el domingo por la noche.",
  "daily-life/plan-changes": "Si cambia un plan, voy a decirlo cuando lo sepa y no cuando se note.",
  "daily-life/kept-to-ourselves":
    "Cada quien se guarda algunas cosas: su terapia, su salud, lo que le cuentan sus amistades.",
  "daily-life/otherwise-than-told": "Si mi día fue distinto de lo que te conté, voy a decirlo esa misma noche.",
  "daily-life/bought-today": "Si compro algo de más de 100, voy a decírtelo el mismo día.",
  "daily-life/only-what-i-can":
    "Voy a decir que sí a lo que puedo hacer esta semana y a decir abiertamente lo que tiene que esperar.",
  "daily-life/asks-first": "Si no recuerdo bien lo que dijimos del día, voy a preguntar en lugar de adivinar.",
  "daily-life/free-evening": "Cada quien deja libre una noche a la semana para pasarla en pareja.",
  "social-situations/leaves-early":
    "Si estoy en un lugar que antes hizo daño, voy a irme cuando lo note y a contártelo esa misma noche.",
  "social-situations/own-friendships": "Cada quien conserva sus propias amistades.",
  "social-situations/finds-you": "Cuando salimos con más gente, voy a acercarme a ti de vez en cuando.",
  "social-situations/let-us-go":
    "Cualquiera de las dos personas puede decir una vez «vámonos», y nos vamos sin explicarlo allí.",
  "social-situations/speaks-kindly": "Cada quien habla bien de su pareja cuando hay más gente escuchando.",
  "social-situations/home-by": "Si digo cuándo llego a casa, voy a salir con tiempo para cumplirlo.",
  "social-situations/cost-of-an-evening": "Antes de una salida, voy a decidir cuánto puede costar y a respetarlo.",
  "social-situations/uneasy": "Si siento inquietud entre la gente, voy a decírtelo en voz baja y no a toda la mesa.",
  "third-person/no-contact": "No voy a ponerme en contacto con esa persona.",
  "third-person/contact-anyway":
    "Si de todos modos hay contacto, voy a decírtelo el mismo día, antes de que tengas que preguntar.",
  "third-person/at-work":
    "Si el trabajo hace inevitable el contacto, voy a limitarlo al trabajo y a contártelo esa noche.",
  "third-person/met-somebody":
    "Si me encuentro con alguien que fue parte de lo que pasó, voy a decírtelo el mismo día.",
  "third-person/in-confidence": "Cada quien se guarda lo que le contaron en confianza.",
  "third-person/lending": "Si alguien me pide dinero prestado, voy a decírtelo antes de responder.",
  "third-person/word-given":
    "Si le di a alguien mi palabra sobre algo que también te toca a ti, voy a decírtelo esa semana.",
  "third-person/hearsay": "Si oigo algo de ti por otra persona, voy a preguntarte antes de creerlo.",
  "third-person/others-take-time": "Si otras personas ocupan casi toda mi semana, voy a apartar primero nuestra noche.",
  "phones/passcodes": "Cada quien conserva sus propias contraseñas.",
  "phones/looks-together":
    "Voy a repasar contigo el domingo mis mensajes de la semana, hasta el final del mes que viene.",
  "phones/phones-in-the-hall": "Cada quien deja el teléfono en la entrada durante la cena.",
  "phones/late-answer":
    "Cualquiera de las dos personas puede dejar un mensaje para más tarde y responderlo esa misma noche.",
  "phones/temptation": "Si una tienda o una aplicación me tienta, voy a quitarla de mi teléfono durante un mes.",
  "phones/other-room": "Si dije que el teléfono se queda lejos, voy a dejarlo en otra habitación.",
  "phones/how-it-was-meant": "Si un mensaje duele, voy a preguntar qué quería decir antes de responder.",
  "money/own-accounts": "Cada quien conserva su propia cuenta y su propio dinero para gastar.",
  "money/large-purchases": "Decidimos en pareja antes de comprar algo común que cueste más de 200.",
  "money/debts-once": "Voy a contarte todas las deudas que tengo, una vez, antes del final de este mes.",
  "money/waits-a-day": "Si prefiero no mencionar una compra, voy a esperar un día y después a mencionarla.",
  "money/one-sum": "Voy a decirte una vez, en una sola suma, cuánto gasté en lo que no sabías.",
  "money/small-steps": "Voy a devolver lo que prometí en pasos que puedo cumplir: 50 al mes.",
  "money/compare": "Cada quien escribe lo que cree que acordamos sobre el dinero, y después lo comparamos.",
  "money/bills-together": "Nos sentamos una vez al mes con las facturas, para que nadie cargue con ellas a solas.",
  "family/confidant": "Cada quien puede tener una persona de confianza.",
  "family/what-we-tell": "Decidimos en pareja qué contamos a nuestras criaturas y a nuestras familias.",
  "family/if-asked": "Si mi familia pregunta, voy a decir que es algo entre tú y yo.",
  "family/borrowing": "Si pido prestado a mi familia, voy a decirte ese día cuánto y hasta cuándo.",
  "family/children-promised": "Si prometí algo a nuestras criaturas, voy a hacerlo o a decírselo en persona.",
  "family/no-messengers": "Cada quien dice lo suyo en persona, y las criaturas no llevan mensajes.",
  "family/afternoon": "Voy a planear de principio a fin una tarde a la semana con nuestras criaturas.",
  "how-we-talk/break": "Cualquiera de las dos personas puede pedir una pausa; quien la pide dice cuándo seguimos.",
  "how-we-talk/says-back": "Cada quien repite lo que oyó antes de responder.",
  "how-we-talk/no-insults": "Cada quien habla sin insultos y sin amenazas.",
  "how-we-talk/not-late":
    "Empezamos las conversaciones difíciles antes de las diez de la noche, y nunca delante de nuestras criaturas.",
  "how-we-talk/phone-down": "Si me cuentas algo que te importa, voy a dejar el teléfono y a hacer una pregunta.",
  "how-we-talk/hard-question":
    "Si una pregunta me resulta difícil, voy a decir cuándo puedo responderla y a responderla entonces.",
  "how-we-talk/brings-numbers": "Si hablamos de dinero, voy a traer los números.",
  "how-we-talk/cannot-keep": "Si no puedo cumplir una promesa, voy a decirlo cuando lo sepa y a decir qué puedo hacer.",
  "how-we-talk/same-word":
    "Si una palabra significa algo distinto para cada quien, decimos qué queremos decir con ella.",
  "when-crossed/says-so": "Si no cumplo un punto, voy a decirlo yo, antes de que me lo pregunten.",
  "when-crossed/repair": "Cada quien lo trata como algo que reparar y no como algo que castigar.",
  "when-crossed/an-hour": "Si no se cumple un punto que me importa, voy a tomarme una hora antes de hablar de ello.",
  "when-crossed/kept-quiet": "Si callé un contacto, voy a decirlo en menos de tres días y a ofrecer una conversación.",
  "when-crossed/spent-again": "Si volví a gastar a escondidas, voy a decir cuánto y qué cambio ahora.",
  "when-crossed/smaller": "Si dejé pasar dos veces una promesa, voy a hacerla más pequeña, para poder cumplirla.",
  "when-crossed/written-anew":
    "Si recordamos un punto de manera distinta, lo escribimos otra vez con palabras que nos sirvan.",
  "when-crossed/empty-week":
    "Si pasó una semana sin tiempo para la pareja, voy a proponer una noche para la siguiente.",
  "help-and-review/four-weeks": "Miramos otra vez esta página dentro de cuatro semanas.",
  "help-and-review/stuck": "Si la misma conversación se atasca tres veces, buscamos a alguien que nos ayude.",
  "help-and-review/may-end": "Cualquiera de las dos personas puede poner fin a este acuerdo en cualquier momento.",
  "help-and-review/names": "Voy a buscar este mes dos profesionales de pareja, y decidimos en común si vamos.",
  "help-and-review/debts-again": "Miramos otra vez las deudas dentro de tres meses, quizá con asesoría.",
  "help-and-review/what-was-kept": "Miramos cada dos semanas lo que se cumplió, y empezamos por eso.",
  "help-and-review/what-got-between": "Si nos saltamos una revisión, decimos qué se cruzó y elegimos el día siguiente.",
};
