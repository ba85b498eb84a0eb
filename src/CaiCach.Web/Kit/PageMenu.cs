using CaiCach.Accountability;
using CaiCach.Dossiers;
using CaiCach.Kernel;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations;
using CaiCach.Reports;
using CaiCach.Web.Hosting;

namespace CaiCach.Web.Kit;

/// <summary>The left rail: only what this person may open.</summary>
public sealed class PageMenu(CurrentOfficial current)
{
    static readonly (string Group, string Href, string Icon, string Label, Permission Permission)[] Everything =
    [
        ("", "/work", "inbox", "Việc của tôi", DossiersPermissions.View),
        ("", "/dossiers/receive", "plus-circle", "Tiếp nhận", DossiersPermissions.Receive),
        ("", "/dossiers", "folder2", "Hồ sơ", DossiersPermissions.View),
        ("", "/late", "alarm", "Sắp trễ hẹn", AccountabilityPermissions.View),
        ("", "/apologies", "envelope-paper", "Xin lỗi, hẹn lại", AccountabilityPermissions.View),
        ("Điều hành", "/overview", "bar-chart", "Số liệu một cửa", ReportsPermissions.View),
        ("Quản trị", "/administration", "person", "Tài khoản, vị trí", OrganisationsPermissions.ManageOfficials),
        ("Quản trị", "/administration/messages", "send", "Tin chưa gửi được", KernelPermissions.ManageMessages),
    ];

    /// <summary>Where the person begins: the first page of the rail, or the own account.</summary>
    public string Home => Groups.SelectMany(g => g).FirstOrDefault()?.Href ?? "/account";

    public IEnumerable<IGrouping<string, MenuEntry>> Groups => Everything
        .Where(e => current.Authority.HasAny(e.Permission))
        .GroupBy(e => e.Group, e => new MenuEntry(e.Href, e.Icon, e.Label));
}
