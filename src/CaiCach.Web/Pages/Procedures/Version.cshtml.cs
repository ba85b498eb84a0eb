using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Publishing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Procedures;

/// <summary>One version beside the one it follows; for those who keep the catalogue the way of a draft into force, and back before its day.</summary>
public sealed class VersionModel(CatalogueReader reader, UnitDirectory directory, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? DecisionNumber { get; set; }

    [BindProperty]
    public DateOnly? SignedOn { get; set; }

    [BindProperty]
    public PublicationDuty Duty { get; set; } = PublicationDuty.Province;

    [BindProperty]
    public Guid? AgencyId { get; set; }

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty]
    public IFormFile? Document { get; set; }

    public VersionView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public bool MayManage => Current.Authority.HasAny(ProceduresPermissions.Manage);

    public VersionStanding Standing => View.Version.StandingOn(clock.Today);

    public bool IsDraft => Standing == VersionStanding.Draft;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostScheduleAsync([FromServices] ScheduleVersion command)
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

        await using var content = Document?.OpenReadStream();
        var done = await command.RunAsync(
            new ScheduleVersionOptions { VersionId = Id, Version = Version, ValidFrom = ValidFrom, Decision = new DecisionOptions { Number = DecisionNumber, SignedOn = SignedOn, Duty = Duty, AgencyId = AgencyId } },
            Current.Context(CommandKey), Aborted, content is null ? null : new DecisionFile(content, Document!.FileName));
        return done.Succeeded ? End($"Bản thứ {done.Value.Number} của {done.Value.Code} có hiệu lực từ {VietnameseDay.Write(done.Value.ValidFrom!.Value)}.") : Refuse(done.Refusals);
    }

    public Task<IActionResult> OnPostWithdrawAsync([FromServices] WithdrawVersion command) => ConfirmedAsync(
        () => new ConfirmQuestion("Rút bản chờ hiệu lực về nháp?", [$"Bản thứ {View.Version.Number} không có hiệu lực ngày {VietnameseDay.Write(View.Version.ValidFrom ?? clock.Today)} nữa; nội dung còn lại làm bản nháp.", "Bản trước tiếp tục có hiệu lực, không đứt quãng."], "Rút về nháp", View.Procedure.Code),
        context => command.RunAsync(new DraftOptions { VersionId = Id, Version = Version }, context, Aborted), v => $"/procedures/versions/{v.Id}", "Đã rút về nháp; bản trước tiếp tục có hiệu lực.");

    public Task<IActionResult> OnPostDiscardAsync([FromServices] DiscardDraft command) => ConfirmedAsync(
        () => new ConfirmQuestion("Bỏ bản nháp?", ["Nội dung đã soạn không còn trong danh mục; nhật ký vẫn giữ.", "Bản đang có hiệu lực không đổi."], "Bỏ bản nháp", View.Procedure.Code) { IsDestructive = true },
        context => command.RunAsync(new DraftOptions { VersionId = Id, Version = Version }, context, Aborted), v => v.Number > 1 ? $"/procedures/{v.ProcedureId}" : "/procedures", "Đã bỏ bản nháp.");

    async Task<IActionResult> ConfirmedAsync(Func<ConfirmQuestion> question, Func<Kernel.Actions.ActionContext, Task<Outcome<ChangedVersion>>> run, Func<ChangedVersion, string> next, string message)
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
            return Ask(question());
        }

        var done = await run(Current.Context(CommandKey));
        return done.Succeeded ? End(message, next(done.Value)) : Refuse(done.Refusals);
    }

    RedirectResult End(string message, string? to = null)
    {
        Flash(message);
        return Redirect(to ?? $"/procedures/versions/{Id}");
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.VersionAsync(Id, MayManage, Aborted) is not { } view)
        {
            return false;
        }

        (View, Units) = (view, await directory.GetAsync(Aborted));
        return true;
    }
}
