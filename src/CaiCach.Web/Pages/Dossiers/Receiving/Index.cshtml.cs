using CaiCach.Dossiers;
using CaiCach.Dossiers.Arriving;
using CaiCach.Dossiers.Intake;
using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Dossiers.Receiving;

/// <summary>Counter intake: find the procedure, enter the person, tick the papers; the receipt follows. Works by keyboard and without script.</summary>
public sealed class IndexModel(
    FindProcedures find, ProcedureReader procedures, ReceiveDossier receive, IssueIntakeSlip issueSlip, FindKnownApplicant known, ArrivalList arrivals, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? VersionId { get; set; }

    /// <summary>The online arrival that is answered; null at the counter.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? ArrivalId { get; set; }

    /// <summary>The agency that answers, where it is taken in for another one; null: one's own.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? For { get; set; }

    [BindProperty]
    public PersonForm Applicant { get; set; } = new();

    [BindProperty]
    public PersonForm Submitter { get; set; } = new();

    [BindProperty]
    public List<PaperForm> Papers { get; set; } = [];

    [BindProperty]
    public int Sets { get; set; } = 1;

    [BindProperty]
    public string? Summary { get; set; }

    [BindProperty]
    public SubmissionChannel Channel { get; set; } = SubmissionChannel.Direct;

    /// <summary>Trường hợp; nobody has chosen while it is null.</summary>
    [BindProperty]
    public string? CaseName { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? MissingPapers { get; set; }

    /// <summary>Set when the search was sent with Enter rather than typed: a single find is then taken.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Pick { get; set; }

    /// <summary>What to say about the number: where the rest was filled in from, or that nobody has it yet.</summary>
    public string? PersonNote { get; private set; }

    public IReadOnlyList<FoundProcedure> Found { get; private set; } = [];

    public ReceivableProcedure? Chosen { get; private set; }

    /// <summary>Agencies for which it may be taken in here; none where it is not on the list of procedures without boundary.</summary>
    public IReadOnlyList<Unit> Answering { get; private set; } = [];

    /// <summary>The agency that answers; null until it is chosen.</summary>
    public Guid? AnsweredBy { get; private set; }

    public bool IsElsewhere => AnsweredBy is { } agency && agency != Current.AgencyId;

    /// <summary>What came online; null where there is none, or it has been answered meanwhile.</summary>
    public OnlineArrival? Arrival { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (VersionId is not null)
        {
            return await ChooseAsync() ? ArrivalId is null || Fill(Arrival) ? Page() : NotFound() : Answering.Count > 0 ? Page() : NotFound();
        }

        Found = await find.RunAsync(Current.AgencyId, Q, clock.Today, 20, Aborted);
        return Pick && Found.Count == 1 ? Redirect($"/dossiers/receive?versionId={Found[0].VersionId}") : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ChooseAsync())
        {
            return NotFound();
        }

        // A scanner ends with Enter: the number alone asks who it is, it does not accept anything yet.
        if (string.IsNullOrWhiteSpace(Applicant.Name) && !string.IsNullOrWhiteSpace(Applicant.Number) && await FillAsync())
        {
            return Page();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page(); // a number field holds no number: the words stand beside it
        }

        var received = await receive.RunAsync(
            new ReceiveDossierOptions
            {
                AgencyId = AnsweredBy!.Value,
                VersionId = VersionId!.Value,
                Channel = Channel,
                CaseName = CaseName,
                ArrivalId = ArrivalId,
                Applicant = Applicant.ToApplicant(),
                Submitter = Submitter.ToSubmitter(),
                Summary = Summary,
                Sets = Sets,
                Papers = [.. Papers.Where(p => p.Ticked).Select(p => new ReceivedPaper(p.Id, p.Name, p.Originals, p.Copies))],
            },
            Current.Context(CommandKey), Aborted);
        if (!received.Succeeded)
        {
            return Refuse(received.Refusals);
        }

        Flash($"Đã tiếp nhận {received.Value.Code}. {received.Value.Sentence}");
        return Redirect($"/print/receipt/{received.Value.Id}?received=1");
    }

    /// <summary>Fills in what earlier dossiers know about the number. Posted, because a number belongs in no address.</summary>
    public async Task<IActionResult> OnPostPersonAsync()
    {
        if (!await ChooseAsync())
        {
            return NotFound();
        }

        if (!await FillAsync())
        {
            PersonNote = "Chưa có hồ sơ nào của số này ở cơ quan bạn. Nhập họ tên và cách liên lạc.";
        }

        return Page();
    }

    /// <summary>Lays out the papers, the limit and the fee of the chosen case and channel; what was typed and ticked stays.</summary>
    public async Task<IActionResult> OnPostCaseAsync()
    {
        if (!await ChooseAsync())
        {
            return NotFound();
        }

        if (Chosen!.Cases.Count > 0)
        {
            List<PaperForm> before = [.. Papers];
            Papers = [.. Chosen.PapersFor(string.IsNullOrEmpty(CaseName) ? null : CaseName).Select(p => before.Find(b => b.Id == p.Id && b.Ticked) ?? Line(p, ticked: true)), .. before.Where(p => p.Id is null)];
            foreach (var key in ModelState.Keys.Where(k => k.StartsWith(nameof(Papers), StringComparison.Ordinal)).ToList())
            {
                ModelState.Remove(key);
            }
        }

        return Page();
    }

    public Task<IActionResult> OnPostGuideAsync() => SlipAsync(IntakeSlipKind.Supplement);

    public async Task<IActionResult> OnPostRefuseAsync()
    {
        if (IsConfirmed)
        {
            return await SlipAsync(IntakeSlipKind.Refusal);
        }

        if (!await ChooseAsync())
        {
            return NotFound();
        }

        if (IsBackFromConfirm)
        {
            return Page();
        }

        return string.IsNullOrWhiteSpace(Reason)
            ? Refuse([new Refusal("dossier.missing", "Hãy ghi lý do từ chối.", nameof(Reason))])
            : Ask(new ConfirmQuestion(
                "Từ chối tiếp nhận?",
                ["Phiếu từ chối (mẫu 03) được cấp số và in ra cho người nộp; không thu hồi được.", "Hồ sơ không được tiếp nhận, không có hạn trả.", "Việc từ chối và lý do được ghi vào nhật ký, người nộp có quyền khiếu nại."],
                "In phiếu từ chối", "Tiếp nhận hồ sơ")
            {
                Facts = [("Thủ tục", Chosen!.Version.Name), ("Người nộp", Applicant.Name), ("Lý do", Reason)],
                IsDestructive = true,
            });
    }

    async Task<IActionResult> SlipAsync(IntakeSlipKind kind)
    {
        if (!await ChooseAsync())
        {
            return NotFound();
        }

        var issued = await issueSlip.RunAsync(
            new IssueIntakeSlipOptions
            {
                AgencyId = Current.AgencyId,
                Kind = kind,
                VersionId = VersionId!.Value,
                Applicant = Applicant.ToApplicant(),
                Papers = MissingPapers,
                Reason = Reason,
                ArrivalId = ArrivalId,
            },
            Current.Context(CommandKey is null ? null : CommandKey + kind), Aborted);
        return issued.Succeeded ? Redirect($"/print/intake-slip/{issued.Value.Id}?issued=1") : Refuse([.. issued.Refusals.Select(r => r.Field == "Papers" ? r with { Field = nameof(MissingPapers) } : r)]);
    }

    // Takes apart a scanned card, then looks for the number. What was typed is never overwritten. False when nobody is known.
    async Task<bool> FillAsync()
    {
        var form = Applicant;
        var scanned = CitizenCard.TryRead(form.Number, out var card);
        if (scanned)
        {
            (form.Kind, form.Number) = (ApplicantKind.Individual, card!.Number);
            (form.Name, form.Address) = (Given(form.Name) ?? card.Name, Given(form.Address) ?? card.Address);
            PersonNote = "Đã đọc thẻ căn cước.";
        }

        var found = await known.RunAsync(form.Number, Current.Authority, Aborted);
        if (found is not null)
        {
            form.Kind = found.Kind;
            (form.Name, form.Address) = (Given(form.Name) ?? found.Name, Given(form.Address) ?? found.Address);
            (form.Phone, form.Email) = (Given(form.Phone) ?? found.Phone, Given(form.Email) ?? found.Email);
            PersonNote = $"Đã điền theo hồ sơ nhận ngày {Day(found.ReceivedAt)}. Hỏi lại người nộp xem còn đúng không.";
        }

        foreach (var key in ModelState.Keys.Where(k => k.StartsWith(nameof(Applicant) + ".", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(key);
        }

        return scanned || found is not null;
    }

    // The portal's words; the officer checks them. Papers of the list are ticked by name, others stand below.
    bool Fill(OnlineArrival? arrival)
    {
        if (arrival is null)
        {
            return false;
        }

        var a = arrival.Applicant;
        Applicant = new PersonForm { Kind = a.Kind, Name = a.Name, Number = a.Number, Address = a.Address, Phone = a.Phone, Email = a.Email };
        (Channel, CaseName, Summary) = (SubmissionChannel.Online, arrival.CaseName, arrival.Summary);
        List<string> sent = [.. (arrival.Papers ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        foreach (var paper in Papers.Where(p => p.Id is not null))
        {
            paper.Ticked = sent.RemoveAll(s => string.Equals(s, paper.Name, StringComparison.OrdinalIgnoreCase)) > 0;
        }

        Papers.InsertRange(Papers.Count - 1, sent.Select(s => new PaperForm { Name = s, Ticked = true, Copies = 1 }));
        return true;
    }

    static PaperForm Line(ProcedurePaper p, bool ticked) =>
        new() { Id = p.Id, Name = p.Name, Case = p.CaseName, Ticked = ticked, Originals = p.Originals, Copies = p.Originals == 0 ? Math.Max(1, p.Copies) : p.Copies };

    static string? Given(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed;

    async Task<bool> ChooseAsync()
    {
        if (VersionId is { } version)
        {
            var own = await procedures.ForReceptionAsync(version, Current.AgencyId, clock.Today, Aborted);
            Answering = own is null or { IsBoundaryFree: true } ? await procedures.TakenInForAsync(version, clock.Today, Aborted) : [];
            AnsweredBy = For is { } asked && Answering.Any(a => a.Id == asked) ? asked : own is not null ? Current.AgencyId : Answering is [var only] ? only.Id : null;
            Chosen = IsElsewhere ? await procedures.ForReceptionAsync(version, AnsweredBy!.Value, clock.Today, Aborted) : own;
        }

        if (Chosen is not null && Papers.Count == 0)
        {
            Papers = [.. Chosen.Papers.Select(p => Line(p, ticked: p.CaseName is null))];
            Papers.Add(new PaperForm { Originals = 1 });
        }
        else if (Chosen is not null)
        {
            foreach (var paper in Papers.Where(p => p.Id is not null))
            {
                var known = Chosen.Papers.FirstOrDefault(p => p.Id == paper.Id);
                (paper.Name, paper.Case) = (known?.Name, known?.CaseName);
            }
        }

        Arrival = Chosen is not null && ArrivalId is { } arrival ? await arrivals.WaitingAsync(arrival, Current.Authority, Aborted) : null;
        return Chosen is not null;
    }
}
