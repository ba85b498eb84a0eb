using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations;
using CaiCach.Organisations.Reorganisations;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Units;

/// <summary>One unit: names by day, whom it went on with and who went on with it, other codes; for its keeper the doors to change it.</summary>
public sealed class ViewModel(UnitReader reader, UnitDirectory directory, ReorganisationReader reorganisations, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? ShortName { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public DateOnly? LastDay { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Codes, by commas.</summary>
    [BindProperty]
    public string? Successors { get; set; }

    public UnitView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public IReadOnlyList<ClosingReason> Reasons { get; private set; } = [];

    public IReadOnlyList<TimelineItem> Story { get; private set; } = [];

    /// <summary>The form that was sent; the others show nothing of it.</summary>
    public string? Sent { get; private set; }

    public DateOnly ShownDay => AsOf ?? clock.Today;

    public bool MayKeep => Current.Authority.HasAny(OrganisationsPermissions.ManageUnits) && View.Unit.ValidTo is null;

    public IEnumerable<Unit> Parts => Units.PartsOf(Id).Where(u => u.IsOpenOn(ShownDay));

    public IEnumerable<Unit> Below => Units.Agencies.Where(u => u.ParentId == Id && u.IsOpenOn(ShownDay));

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostRenameAsync([FromServices] RenameUnit command) => await LoadAsync("Rename")
        ? End(await command.RunAsync(new RenameUnitOptions { UnitId = Id, From = From, Name = Name, ShortName = ShortName, Address = Address, Phone = Phone, Decision = Decision }, Current.Context(CommandKey), Aborted), "Đã ghi tên mới; giấy tờ của những ngày trước vẫn mang tên cũ.")
        : NotFound();

    public async Task<IActionResult> OnPostAliasAsync([FromServices] AddUnitAlias command) => await LoadAsync("Alias")
        ? End(await command.RunAsync(new AddUnitAliasOptions { UnitId = Id, Code = Code, Note = Note }, Current.Context(CommandKey), Aborted), "Đã thêm mã; gõ mã này cũng tìm ra đơn vị.")
        : NotFound();

    public async Task<IActionResult> OnPostCloseAsync([FromServices] CloseUnit command)
    {
        if (!await LoadAsync("Close"))
        {
            return NotFound();
        }

        if (MayKeep && !IsConfirmed && !IsBackFromConfirm)
        {
            return Ask(new ConfirmQuestion($"Kết thúc {View.Unit.ShortName}?", ["Từ ngày sau đó không ai tiếp nhận, ký hay giao việc ở đơn vị này nữa.", "Mã của đơn vị vẫn tìm được và không cấp lại cho đơn vị khác.", "Kết thúc rồi không mở lại được."], "Kết thúc đơn vị", View.Unit.ShortName)
            {
                Facts = [("Ngày cuối", VietnameseDay.Write(LastDay ?? clock.Today)), ("Đơn vị kế thừa", string.IsNullOrWhiteSpace(Successors) ? "không có" : Successors), ("Quyết định", Decision)],
                IsDestructive = true,
            });
        }

        if (IsBackFromConfirm)
        {
            return Page();
        }

        return End(await command.RunAsync(
            new CloseUnitOptions { UnitId = Id, LastDay = LastDay, Reason = Reason, Successors = (Successors ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), Decision = Decision },
            Current.Context(CommandKey), Aborted), "Đã ghi ngày kết thúc của đơn vị.");
    }

    public bool Tried(string form) => Sent is null || Sent == form;

    IActionResult End(Outcome<Done> done, string message)
    {
        if (!done.Succeeded)
        {
            return Refuse(done.Refusals);
        }

        Flash(message);
        return Redirect($"/units/{Id}");
    }

    async Task<bool> LoadAsync(string? sent = null)
    {
        if (await reader.FindAsync(Id, AsOf, Aborted) is not { } view)
        {
            return false;
        }

        (View, Sent) = (view, sent);
        Units = (await directory.GetAsync(Aborted)).On(ShownDay);
        Story = [.. view.Story.Select(l => UnitStory.Line(l, Units))];
        Reasons = MayKeep ? [.. (await reorganisations.ReasonsAsync(Aborted)).Where(r => r.IsValidOn(clock.Today))] : [];
        if (sent is null)
        {
            (Name, ShortName, Address, Phone) = (view.Unit.Name, view.Unit.ShortName, view.Unit.Address, view.Unit.Phone);
        }

        return true;
    }
}
