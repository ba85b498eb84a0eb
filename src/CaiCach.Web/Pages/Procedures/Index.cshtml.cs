using System.Globalization;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Procedures;

/// <summary>Published procedures: in force on a day, or begun within some days; the rows behind the figures of a report.</summary>
public sealed class IndexModel(ProcedureList list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public ProcedureChange? Change { get; set; }

    /// <summary>Only procedures that have this.</summary>
    [BindProperty(SupportsGet = true)]
    public ProcedureTrait? Having { get; set; }

    /// <summary>Only versions that stand so today.</summary>
    [BindProperty(SupportsGet = true)]
    public VersionStanding? Standing { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<ProcedureRow> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public bool More { get; private set; }

    public UnitSnapshot Units { get; private set; } = null!;

    public bool MayManage => Current.Authority.HasAny(ProceduresPermissions.Manage);

    /// <summary>What may be asked for besides what is in force.</summary>
    public IReadOnlyList<VersionStanding> Standings => MayManage ? [VersionStanding.Draft, VersionStanding.Scheduled, VersionStanding.Ended] : [VersionStanding.Scheduled, VersionStanding.Ended];

    public string Words => (Change switch
    {
        _ when Standing is { } standing => $"{char.ToUpper(standing.Label()[0], CultureInfo.InvariantCulture)}{standing.Label()[1..]} ngày {VietnameseDay.Write(To!.Value)}",
        ProcedureChange.New => $"Công bố mới, hiệu lực bắt đầu từ {VietnameseDay.Write(From!.Value)} đến {VietnameseDay.Write(To!.Value)}",
        ProcedureChange.Changed => $"Sửa đổi, bổ sung, hiệu lực bắt đầu từ {VietnameseDay.Write(From!.Value)} đến {VietnameseDay.Write(To!.Value)}",
        _ when From == To => $"Có hiệu lực ngày {VietnameseDay.Write(To!.Value)}",
        _ => $"Có hiệu lực trong khoảng {VietnameseDay.Write(From!.Value)} đến {VietnameseDay.Write(To!.Value)}",
    }) + (Agency is null ? ", toàn tỉnh." : $", do {Units.NameOf(Agency)} giải quyết.");

    public async Task OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        To ??= clock.Today;
        From ??= To;
        To = To < From ? From : To;
        Standing = Standing == VersionStanding.Draft && !MayManage ? null : Standing;
        var filter = new ProcedureFilter { AgencyId = Agency, From = From.Value, To = To.Value, Change = Change, Having = Having, Standing = Standing, Text = Text, After = After };
        Count = await list.CountAsync(filter, Aborted);
        (Rows, More) = await list.RunAsync(filter, Aborted);
    }

    public string Link(ProcedureChange? change, Guid? agency, Guid? after = null, bool keep = true, VersionStanding? standing = null) => "/procedures" + QueryString.Create(
        new Dictionary<string, string?>
        {
            ["from"] = VietnameseDay.Iso(From!.Value), ["to"] = VietnameseDay.Iso(To!.Value), ["change"] = change?.ToString(), ["standing"] = standing?.ToString(), ["having"] = keep ? Having?.ToString() : null, ["agency"] = agency?.ToString(), ["text"] = Text, ["after"] = after?.ToString(),
        }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
