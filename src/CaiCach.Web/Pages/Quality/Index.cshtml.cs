using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Quality.Boards;
using CaiCach.Reports.Documents;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using CaiCach.Web.Pages.Heads;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Quality;

/// <summary>How well each agency handled procedures in a period: nine indicators, total, class.</summary>
public sealed class IndexModel(QualityBoard board, LocalClock clock, CurrentOfficial current) : QualityPage(clock, current)
{
    /// <summary>Only agencies of one level.</summary>
    [BindProperty(SupportsGet = true)]
    public UnitKind? Level { get; set; }

    public QualityFigures Figures { get; private set; } = null!;

    public IEnumerable<AgencyQuality> Rows => Figures.Agencies.Where(a => Level is null || a.Level == Level);

    public IEnumerable<UnitKind> Levels => Figures.Agencies.Select(a => a.Level).Distinct().Order();

    public HowComputed How => QualityWords.How(Shown, Figures.Scheme, Now);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnGetSheetAsync()
    {
        await LoadAsync();
        var file = SheetWriter.Write($"Chất lượng giải quyết thủ tục hành chính, {Shown.Name}", $"Số liệu lúc {At(Now)}. Ô trống: chưa có dữ liệu, không tính vào tổng.",
            ["Cơ quan", "Số hồ sơ", .. Figures.Scheme.Indicators.Select(i => $"{i.Ordinal}. {QualityWords.Short(i.Code)}"), "Tổng", "Tối đa", "Xếp loại"],
            [.. Rows.Select(a => (IReadOnlyList<object?>)[a.Name, a.Dossiers, .. a.Scores.Select(s => (object?)s.Score), a.Total.Total, a.Total.Highest, a.Total.BandName])], hasTotal: false);
        return File(file, SheetType, $"chat-luong-{Shown.From:yyyyMMdd}-{Shown.To:yyyyMMdd}.xlsx");
    }

    public static string Word(UnitKind level) => level switch { UnitKind.Province => "Cấp tỉnh", UnitKind.Department => "Sở, ban, ngành", UnitKind.District => "Cấp huyện", _ => "Cấp xã" };

    public static string Link(HeadPeriod period, UnitKind? level, string? handler = null) => "/quality" + QueryString.Create(
        period.Query.Append(new("level", level?.ToString())).Append(new("handler", handler)).Where(p => !string.IsNullOrEmpty(p.Value)));

    async Task LoadAsync()
    {
        ReadPeriod();
        Figures = await board.RunAsync(new QualityQuestion(Shown.From, Shown.To), Current.Authority, Aborted);
    }
}
