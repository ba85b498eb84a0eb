using CaiCach.Kernel.Time;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using CaiCach.Web.Pages.Heads;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Quality;

/// <summary>What the pages about quality share: the period in their address.</summary>
public abstract class QualityPage(LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    protected const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [BindProperty(SupportsGet = true)]
    public string? Period { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public HeadPeriod Shown { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    protected DateTimeOffset Now => clock.Now;

    protected void ReadPeriod() => Shown = HeadPeriod.Read(Period, From, To, clock.Today, ModelState.AddModelError);
}
