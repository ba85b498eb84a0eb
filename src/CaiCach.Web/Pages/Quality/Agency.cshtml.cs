using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Quality;
using CaiCach.Quality.Boards;
using CaiCach.Quality.Findings;
using CaiCach.Quality.Listing;
using CaiCach.Reports.Documents;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Quality;

/// <summary>One agency: its indicators, the dossiers that cost points, its officers, what inspections found.</summary>
public sealed class AgencyModel(QualityBoard board, QualityDossiers dossiers, FindingList findings, LocalClock clock, CurrentOfficial current) : QualityPage(clock, current)
{
    const int First = 10;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public QualityFigures Figures { get; private set; } = null!;

    public AgencyQuality Agency => Figures.Agencies[0];

    public IReadOnlyList<OfficerQuality> Officers { get; private set; } = [];

    public IReadOnlyList<QualityDossier> Costly { get; private set; } = [];

    public bool More { get; private set; }

    public IReadOnlyList<QualityFinding> Found { get; private set; } = [];

    public bool MayRecord => Current.Authority.Allows(QualityPermissions.Record, new Subject(null, null, Id));

    public HowComputed How => QualityWords.How(Shown, Figures.Scheme, Now);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        (Costly, More) = await dossiers.RunAsync(new QualityFilter { AgencyId = Id, From = Shown.From, To = Shown.To, Take = First }, Current.Authority, Aborted);
        Found = await findings.OfAgencyAsync(Id, Shown.From, Shown.To, Current.Authority, Aborted);
        return Page();
    }

    public async Task<IActionResult> OnGetSheetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var file = SheetWriter.Write($"Chất lượng giải quyết theo cán bộ, {Agency.Name}, {Shown.Name}", $"Số liệu lúc {At(Now)}. Ô trống: chưa có dữ liệu, không tính vào tổng.",
            ["Cán bộ", "Số hồ sơ", .. Figures.Scheme.OfDossiers.Select(i => $"{i.Ordinal}. {QualityWords.Short(i.Code)}"), "Tổng", "Tối đa", "Xếp loại"],
            [.. Officers.Select(o => (IReadOnlyList<object?>)[o.Name, o.Dossiers, .. o.Scores.Select(s => (object?)s.Score), o.Total.Total, o.Total.Highest, o.Total.BandName])], hasTotal: false);
        return File(file, SheetType, $"chat-luong-{Agency.Code}-{Shown.From:yyyyMMdd}-{Shown.To:yyyyMMdd}.xlsx");
    }

    async Task<bool> LoadAsync()
    {
        ReadPeriod();
        var question = new QualityQuestion(Shown.From, Shown.To, Id);
        Figures = await board.RunAsync(question, Current.Authority, Aborted);
        Officers = Figures.Agencies.Count == 0 ? [] : await board.OfficersAsync(question, Current.Authority, Aborted);
        return Figures.Agencies.Count > 0;
    }
}
