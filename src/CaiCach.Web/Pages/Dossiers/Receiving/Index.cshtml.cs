using CaiCach.Dossiers;
using CaiCach.Dossiers.Intake;
using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Dossiers.Receiving;

/// <summary>Counter intake: find the procedure, enter the person, tick the papers; the receipt follows. Works by keyboard and without script.</summary>
public sealed class IndexModel(
    FindProcedures find, ProcedureReader procedures, ReceiveDossier receive, IssueIntakeSlip issueSlip, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? VersionId { get; set; }

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

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? MissingPapers { get; set; }

    public IReadOnlyList<FoundProcedure> Found { get; private set; } = [];

    public ReceivableProcedure? Chosen { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (VersionId is not null)
        {
            return await ChooseAsync() ? Page() : NotFound();
        }

        Found = await find.RunAsync(Current.AgencyId, Q, clock.Today, 20, Aborted);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ChooseAsync())
        {
            return NotFound();
        }

        var received = await receive.RunAsync(
            new ReceiveDossierOptions
            {
                AgencyId = Current.AgencyId,
                VersionId = VersionId!.Value,
                Channel = Channel,
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
        return Redirect($"/dossiers/{received.Value.Id}?received=1");
    }

    public Task<IActionResult> OnPostGuideAsync() => SlipAsync(IntakeSlipKind.Supplement);

    public Task<IActionResult> OnPostRefuseAsync() => SlipAsync(IntakeSlipKind.Refusal);

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
            },
            Current.Context(CommandKey is null ? null : CommandKey + kind), Aborted);
        return issued.Succeeded ? Redirect($"/print/intake-slip/{issued.Value.Id}") : Refuse([.. issued.Refusals.Select(r => r.Field == "Papers" ? r with { Field = nameof(MissingPapers) } : r)]);
    }

    async Task<bool> ChooseAsync()
    {
        Chosen = VersionId is { } version ? await procedures.ForReceptionAsync(version, Current.AgencyId, clock.Today, Aborted) : null;
        if (Chosen is not null && Papers.Count == 0)
        {
            Papers = [.. Chosen.Papers.Select(p => new PaperForm { Id = p.Id, Name = p.Name, Case = p.CaseName, Ticked = p.CaseName is null, Originals = p.Originals, Copies = p.Originals == 0 ? Math.Max(1, p.Copies) : p.Copies })];
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

        return Chosen is not null;
    }
}
