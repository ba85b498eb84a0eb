using CaiCach.Kernel.Time;
using CaiCach.Procedures;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Keeping;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using CaiCach.WorkingTime;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Procedures;

/// <summary>Groups of linked procedures that hold today.</summary>
public sealed class GroupsModel(CatalogueReader reader, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Codes { get; set; }

    [BindProperty]
    public string? LimitAmount { get; set; }

    [BindProperty]
    public TimeUnit? LimitUnit { get; set; } = TimeUnit.WorkingDay;

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty]
    public string? LegalSource { get; set; }

    public IReadOnlyList<GroupView> Groups { get; private set; } = [];

    public bool MayManage => Current.Authority.HasAny(ProceduresPermissions.Manage);

    public async Task OnGetAsync() => Groups = await reader.GroupsAsync(null, clock.Today, Aborted);

    public async Task<IActionResult> OnPostAsync([FromServices] WriteGroup command)
    {
        await OnGetAsync();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var done = await command.RunAsync(
            new WriteGroupOptions
            {
                Name = Name, Codes = (Codes ?? "").Split(['\n', ',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), LimitAmount = int.TryParse(LimitAmount, out var amount) ? amount : null,
                LimitUnit = LimitUnit, ValidFrom = ValidFrom, LegalSource = LegalSource,
            },
            Current.Context(CommandKey), Aborted);
        if (!done.Succeeded)
        {
            return Refuse(done.Refusals);
        }

        Flash($"Đã ghi nhóm {done.Value.Name}: {done.Value.Members} thủ tục.");
        return Redirect("/procedures/groups");
    }
}
