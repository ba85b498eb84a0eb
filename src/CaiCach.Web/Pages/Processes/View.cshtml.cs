using System.Globalization;
using CaiCach.Dossiers.ChangingProcess;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Units;
using CaiCach.Procedures;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Processes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using CaiCach.WorkingTime;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Processes;

/// <summary>One number of a process: its picture, what is wrong with it, a sample dossier through it; and its way into force and back.</summary>
public sealed class ViewModel(
    ProcessReader reader, ProcessPlacesReader placesReader, ProcessChangePreview changes, CalendarReader calendars, UnitDirectory directory, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? DecisionNumber { get; set; }

    [BindProperty]
    public DateOnly? DecisionOn { get; set; }

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Day on which the sample dossier is received.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Time { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? AgencyId { get; set; }

    /// <summary>How often each exception is taken. By its name, or every other field of the form would be taken for an entry.</summary>
    [BindProperty(Name = nameof(Take), SupportsGet = true)]
    public Dictionary<string, int?> Take { get; set; } = [];

    public ProcessView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public IReadOnlyList<ProcessPlaces> Places { get; private set; } = [];

    public IReadOnlyList<(string Words, DateTime Received)> Samples { get; private set; } = [];

    public ProcessRun? Run { get; private set; }

    /// <summary>Some open dossier follows another number of the same process, and this one is in force.</summary>
    public bool CanMoveHere { get; private set; }

    public IReadOnlyList<MoveContent> Exceptions => [.. View.Content.Moves.Where(m => !m.IsDefault)];

    public bool MayManage => Current.Authority.HasAny(ProceduresPermissions.ManageProcesses);

    public VersionStanding Standing => ProcessLook.Standing(View.Process, clock.Today);

    public InternalProcess? BasedOn => View.Numbers.FirstOrDefault(n => n.Id == View.Process.BasedOnId);

    public static string KeyOf(MoveContent move) => $"{move.FromKey}~{move.ToKey}";

    public string SampleLink(DateTime received) => string.Create(CultureInfo.InvariantCulture, $"/processes/{Id}?On={received:yyyy-MM-dd}&Time={received:HH:mm}&AgencyId={AgencyId}#run");

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostPublishAsync([FromServices] PublishProcess command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var done = await command.RunAsync(new PublishProcessOptions { ProcessId = Id, Version = Version, DecisionNumber = DecisionNumber, DecisionOn = DecisionOn, ValidFrom = ValidFrom }, Current.Context(CommandKey), Aborted);
        return done.Succeeded ? End($"Quy trình số {done.Value.Number} có hiệu lực từ {VietnameseDay.Write(ValidFrom ?? clock.Today)}.", $"/processes/{Id}") : Refuse([.. done.Refusals.Select(Whole)]);
    }

    public async Task<IActionResult> OnPostRestoreAsync([FromServices] RestoreProcess command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var done = await command.RunAsync(new RestoreProcessOptions { ProcessId = Id, Version = Version, Reason = Reason }, Current.Context(CommandKey), Aborted);
        return done.Succeeded ? End($"Đã khôi phục thành quy trình số {done.Value.Number}, có hiệu lực từ hôm nay.", $"/processes/{done.Value.Id}") : Refuse(done.Refusals);
    }

    public async Task<IActionResult> OnPostDiscardAsync([FromServices] DiscardProcess command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!MayManage)
        {
            return Forbid();
        }

        if (IsBackFromConfirm)
        {
            return Page();
        }

        if (!IsConfirmed)
        {
            return Ask(new ConfirmQuestion("Bỏ bản nháp quy trình?", ["Nội dung đã soạn không còn; nhật ký vẫn giữ.", "Quy trình đang có hiệu lực không đổi."], "Bỏ bản nháp", View.Procedure.Code) { IsDestructive = true });
        }

        var done = await command.RunAsync(new ProcessOptions { ProcessId = Id, Version = Version }, Current.Context(CommandKey), Aborted);
        return done.Succeeded ? End("Đã bỏ bản nháp quy trình.", $"/procedures/{done.Value.ProcedureId}/process") : Refuse(done.Refusals);
    }

    // The steps have no fields here: what is wrong with them stands in the summary.
    static Refusal Whole(Refusal refusal) => refusal.Field?.StartsWith("Steps[", StringComparison.Ordinal) == true ? refusal with { Field = null } : refusal;

    RedirectResult End(string message, string to)
    {
        Flash(message);
        return Redirect(to);
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, MayManage, Aborted) is not { } view)
        {
            return false;
        }

        (View, Units, Places) = (view, await directory.GetAsync(Aborted), await placesReader.OfAsync(view.Procedure.Id, Aborted));
        CanMoveHere = MayManage && Standing == VersionStanding.InForce && (await changes.OpenAsync([.. view.Numbers.Where(n => n.Id != Id).Select(n => n.Id)], Aborted)).Count > 0;
        if (Places.Count > 0)
        {
            AgencyId = Places.FirstOrDefault(p => p.AgencyId == AgencyId)?.AgencyId ?? Places.FirstOrDefault(p => p.AgencyId == Current.AgencyId)?.AgencyId ?? Places[0].AgencyId;
            await RunAsync();
        }

        return true;
    }

    async Task RunAsync()
    {
        var now = clock.LocalNow;
        (On, Time) = (On ?? DateOnly.FromDateTime(now), string.IsNullOrWhiteSpace(Time) ? now.ToString("HH:mm", CultureInfo.InvariantCulture) : Time);
        var calendar = await calendars.FindAsync(AgencyId!.Value, Aborted);
        if (calendar is null || View.Content.First(ProcessStage.Receive) is null)
        {
            return;
        }

        Samples = [.. ReadySamples.Of(calendar, now)];
        if (!TimeOnly.TryParseExact(Time.Trim(), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            ModelState.AddModelError(nameof(Time), "Giờ viết dạng 15:01.");
            return;
        }

        try
        {
            Run = ProcessRun.Of(View.Content, new ProcessSample(On.Value.ToDateTime(time), calendar, Places.First(p => p.AgencyId == AgencyId), View.Bounds.Limit, View.Version.CountingRule)
            {
                Exceptions = Exceptions.ToDictionary(m => (m.FromKey, m.ToKey), m => Math.Clamp(Take.GetValueOrDefault(KeyOf(m)) ?? 0, 0, 9)),
            });
        }
        catch (CalendarRangeException)
        {
            ModelState.AddModelError(nameof(On), "Ngày này hoặc hạn của nó nằm ngoài các năm đã có lịch làm việc.");
        }
    }
}
