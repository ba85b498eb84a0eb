using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Administering;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Administration;

/// <summary>The technical administrator's list of accounts.</summary>
public sealed class IndexModel(OfficialList list, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public OfficialCondition? Condition { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<OfficialRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        (Rows, More) = await list.RunAsync(
            new OfficialFilter { Text = Text, AgencyId = Agency, Role = Role, Condition = Condition, After = After }, Current.Authority, Aborted);
    }

    public static string Words(OfficialCondition condition) => condition switch
    {
        OfficialCondition.Closed => "Đã khoá",
        OfficialCondition.Locked => "Tạm khoá 15 phút",
        OfficialCondition.WithoutPost => "Chưa có vị trí",
        _ => "Chưa đổi mật khẩu cấp",
    };

    /// <summary>This page's address with one thing changed.</summary>
    public string Link(OfficialCondition? condition, Guid? after = null) => "/administration" + QueryString.Create(
        new Dictionary<string, string?>
        {
            ["text"] = Text,
            ["agency"] = Agency?.ToString(),
            ["role"] = Role?.ToString(),
            ["condition"] = condition?.ToString(),
            ["after"] = after?.ToString(),
        }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
