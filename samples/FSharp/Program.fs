// The public API from F#: queries in a pipeline, options in place of nulls, a match over the kinds of record.
module KzSaData.Samples.FSharp

open KzSaData

/// What may be missing is an option: a date that no source gives, an end that is open.
let firstYear (record: DatasetRecord) =
    record.Date
    |> Option.ofObj
    |> Option.bind (fun date -> Option.ofNullable date.Earliest)
    |> Option.map (fun day -> day.Year)

/// One match tells the six kinds of record apart.
let describe (record: DatasetRecord) =
    match record with
    | :? Event as event -> event.Kind.Label "en"
    | :? Agreement as agreement -> agreement.Instrument.Label "en"
    | :? Investment as investment -> investment.Kind.Label "en"
    | other -> other.RecordKind.Label "en"

/// The date in words, or a dash.
let whenItWas (record: DatasetRecord) =
    match Option.ofObj record.Date with
    | Some date -> date.ToText "en"
    | None -> "—"

let print (data: Dataset) (id: string) =
    match Option.ofObj (data.Actors.Find id) with
    | None ->
        // The indexer throws instead, and names the nearest id.
        eprintfn $"There is no actor '{id}'; ids are such as '{KnownActors.AcwaPower}' and '{KnownActors.SaudiFundForDevelopment}'."
        2
    | Some actor ->
        printfn $"{actor.Name} since 2000"

        for record in actor.Records |> Seq.filter (fun record -> firstYear record >= Some 2000) do
            printfn $"{whenItWas record, -34} {describe record, -30}{record.Title}"

        let investments = data.Investments.From(actor.Id).Except(data.Investments.Disputed())

        for investment in investments do
            for amount in investment.Amounts do
                let stage, sum = amount.Stage.Label "en", amount.ToText "en"
                printfn $"{investment.Title}: {stage}, {sum}"

        let visits = data.Events.OfKind(EventKind.Visit, EventKind.Summit).In(CooperationArea.Energy).During(2022, 2026)

        // Ids have an order, and sums of one currency too: a set keeps those, and List.max finds the largest of these.
        let energy = visits |> Seq.map (fun visit -> visit.Id) |> Set.ofSeq

        let sums =
            [ for investment in investments do
                  for amount in investment.Amounts do
                      if amount.Currency = Currency.Usd && amount.Best.HasValue then
                          Money.Usd amount.Best.Value ]

        if not sums.IsEmpty then
            printfn $"largest sum: {List.max sums}"

        printfn $"visits and summits about energy since 2022: {energy.Count}, corroborated: {visits.SupportedBy(Support.Corroborated).Count}"
        0

[<EntryPoint>]
let main args =
    match args with
    | [||] -> print KzSaDataset.Current (string KnownActors.AcwaPower)
    | [| actor |] -> print KzSaDataset.Current actor
    | _ ->
        eprintfn "Give the id of one actor, such as 'acwa-power', or none."
        2
