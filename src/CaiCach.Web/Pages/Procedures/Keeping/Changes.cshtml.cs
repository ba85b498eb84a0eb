using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Keeping;
using CaiCach.Procedures.Publishing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Procedures.Keeping;

/// <summary>What changes on a day inside a version, who handles the procedure, and its end.</summary>
public sealed class ChangesModel(CatalogueReader reader, UnitDirectory directory, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Which form of the page was posted.</summary>
    public string? Posted { get; private set; }

    [BindProperty]
    public OnlineLevel? Level { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? CaseName { get; set; }

    [BindProperty]
    public SubmissionChannel? Channel { get; set; }

    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty]
    public string? LegalSource { get; set; }

    [BindProperty]
    public string? DecisionNumber { get; set; }

    [BindProperty]
    public DateOnly? SignedOn { get; set; }

    [BindProperty]
    public IFormFile? Document { get; set; }

    /// <summary>Kind, agency and division of a line: <c>Commune</c>, <c>Department:id</c>.</summary>
    [BindProperty(Name = nameof(Handling))]
    public List<string> Handling { get; set; } = [];

    public ProcedureView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public ProcedureVersion? InForce => View.InForce;

    public IReadOnlyList<string> Cases => [.. (View.Content?.Papers.Select(p => p.CaseName) ?? []).Concat(View.Content?.Limits.Select(l => l.CaseName) ?? []).OfType<string>().Distinct()];

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public Task<IActionResult> OnPostLevelAsync([FromServices] ChangeOnlineLevel command) => DoAsync("Level", async () => (await command.RunAsync(
        new ChangeOnlineLevelOptions { VersionId = InForce!.Id, Level = Level, Reason = Reason, ValidFrom = ValidFrom, LegalSource = LegalSource }, Current.Context(CommandKey), Aborted)).Refusals, "Đã ghi mức độ trực tuyến.");

    public Task<IActionResult> OnPostFeeAsync([FromServices] ChangeFee command) => DoAsync("Fee", async () =>
    {
        var amount = DraftForm.Money(Amount, nameof(Amount), ModelState.AddModelError);
        return !ModelState.IsValid
            ? [new Refusal("procedure.fee_amount", "Số tiền chưa đúng.")]
            : (await command.RunAsync(
                new ChangeFeeOptions { VersionId = InForce!.Id, Name = Name, CaseName = CaseName, Channel = Channel, Amount = amount, Words = Words, ValidFrom = ValidFrom, LegalSource = LegalSource }, Current.Context(CommandKey), Aborted)).Refusals;
    }, "Đã ghi phí, lệ phí; hồ sơ đã nhận giữ mức lúc nhận.");

    public Task<IActionResult> OnPostFreeAsync([FromServices] ChangeBoundaryFree command) => DoAsync("Free", async () => (await command.RunAsync(
        new ChangeBoundaryFreeOptions { ProcedureIds = [Id], IsFree = View.BoundaryFree is null, Day = ValidFrom, LegalSource = LegalSource }, Current.Context(CommandKey), Aborted)).Refusals
            .Select(r => r.Field == nameof(ChangeBoundaryFreeOptions.Day) ? r with { Field = nameof(ValidFrom) } : r).ToList(), "Đã ghi tiếp nhận phi địa giới.");

    public Task<IActionResult> OnPostHandlingAsync([FromServices] SetHandling command) => DoAsync("Handling", async () => (await command.RunAsync(
        new SetHandlingOptions { ProcedureId = Id, Agencies = [.. Handling.Select(Line).OfType<SetHandlingOptions.HandlingOptions>()] }, Current.Context(CommandKey), Aborted)).Refusals, "Đã ghi cơ quan giải quyết.");

    public Task<IActionResult> OnPostAbolishAsync([FromServices] AbolishProcedure command) => DoAsync("Abolish", async () =>
    {
        await using var content = Document?.OpenReadStream();
        return (await command.RunAsync(
            new AbolishProcedureOptions { VersionId = InForce!.Id, From = ValidFrom, Decision = new DecisionOptions { Number = DecisionNumber, SignedOn = SignedOn } },
            Current.Context(CommandKey), Aborted, content is null ? null : new DecisionFile(content, Document!.FileName))).Refusals.Select(r => r.Field == nameof(AbolishProcedureOptions.From) ? r with { Field = nameof(ValidFrom) } : r).ToList();
    }, "Đã ghi bãi bỏ; hồ sơ đã nhận vẫn được giải quyết.");

    /// <summary>Lines to choose from: all agencies of a level, or one department.</summary>
    public IEnumerable<(string Value, string Label, bool Checked)> Choices()
    {
        foreach (var kind in new[] { UnitKind.Commune, UnitKind.District })
        {
            yield return (kind.ToString(), "Mọi cơ quan: " + ProcedureLook.LevelName(kind), Chosen(kind.ToString()));
        }

        foreach (var unit in Units.Agencies.Where(u => u.Kind == UnitKind.Department && u.ValidTo is null))
        {
            yield return ($"Department:{unit.Id}", unit.ShortName, Chosen($"Department:{unit.Id}"));
        }
    }

    bool Chosen(string value) => Posted == "Handling" ? Handling.Contains(value) : View.Handlings.Any(h => (h.AgencyId is null ? h.AgencyKind.ToString() : $"{h.AgencyKind}:{h.AgencyId}") == value);

    // The division chosen before stays with its agency.
    SetHandlingOptions.HandlingOptions? Line(string value)
    {
        var parts = value.Split(':');
        return Enum.TryParse<UnitKind>(parts[0], out var kind) && (parts.Length == 1 || Guid.TryParse(parts[1], out _))
            ? new SetHandlingOptions.HandlingOptions(kind, parts.Length == 1 ? null : Guid.Parse(parts[1]), View.Handlings.FirstOrDefault(h => h.AgencyKind == kind && (parts.Length == 1 || h.AgencyId == Guid.Parse(parts[1])))?.DivisionName)
            : null;
    }

    async Task<IActionResult> DoAsync(string form, Func<Task<IReadOnlyList<Refusal>>> run, string message)
    {
        Posted = form;
        if (!await LoadAsync() || (InForce is null && form is not ("Handling" or "Free")))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var refusals = await run();
        if (refusals.Count > 0)
        {
            return Refuse(refusals);
        }

        Flash(message);
        return Redirect($"/procedures/{Id}");
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, withDrafts: true, clock.Today, Aborted) is not { } view)
        {
            return false;
        }

        (View, Units) = (view, await directory.GetAsync(Aborted));
        return true;
    }
}
