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

/// Low, best and high are options too: each source gives some of them.
let range (claim: MoneyClaim) =
    match Option.ofNullable claim.Low, Option.ofNullable claim.Best, Option.ofNullable claim.High with
    | _, Some best, _ -> $"{claim.Currency} {best:N0}"
    | Some low, _, Some high -> $"{claim.Currency} {low:N0} to {high:N0}"
    | Some low, _, None -> $"{claim.Currency} {low:N0} or more"
    | None, _, Some high -> $"{claim.Currency} {high:N0} or less"
    | None, None, None -> "no sum"

let print (data: Dataset) (id: string) =
    match Option.ofObj (data.Actors.Find id) with
    | None ->
        // The indexer throws instead, and names the nearest id.
        eprintfn $"There is no actor '{id}'; ids are such as '{KnownActors.AcwaPower}' and '{KnownActors.SaudiFundForDevelopment}'."
        2
    | Some actor ->
        printfn $"{actor.Name} since 2000"

        for record in actor.Records |> Seq.filter (fun record -> firstYear record >= Some 2000) do
            printfn $"{record.Date, -12}{describe record, -30}{record.Title}"

        let investments = data.Investments.From(actor.Id).Except(data.Investments.Disputed())

        for investment in investments do
            for amount in investment.Amounts do
                let stage = amount.Stage.Label "en"
                printfn $"{investment.Title}: {stage}, {range amount}"

        let visits = data.Events.OfKind(EventKind.Visit, EventKind.Summit).In(CooperationArea.Energy).During(2022, 2026)
        printfn $"visits and summits about energy since 2022: {visits.Count}, corroborated: {visits.SupportedBy(Support.Corroborated).Count}"
        0

[<EntryPoint>]
let main args =
    match args with
    | [||] -> print KzSaDataset.Current (string KnownActors.AcwaPower)
    | [| actor |] -> print KzSaDataset.Current actor
    | _ ->
        eprintfn "Give the id of one actor, such as 'acwa-power', or none."
        2
