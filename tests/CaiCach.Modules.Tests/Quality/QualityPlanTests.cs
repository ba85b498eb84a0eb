using CaiCach.Kernel.Data;
using CaiCach.Quality.Listing;
using CaiCach.Quality.Schemes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Modules.Tests.Quality;

/// <summary>A quarter of one agency costs that quarter, whatever the archive holds: every statement begins at an index.</summary>
public sealed class QualityPlanTests
{
    [Theory, EachDatabase]
    public async Task Board_officers_and_lists_begin_at_an_index(string provider)
    {
        var plans = new QueryPlans(atScale: false);
        await using var house = await TestHouse.BuildAsync(provider, services => services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(plans)));
        await FiftyDossiers.WriteAsync(house);
        house.Clock.Set(new DateTime(2021, 7, 1, 8, 0, 0));
        var (city, authority) = (house.Province.City.Id, await house.AuthorityOfAsync(house.Province.Coordinator));
        var filter = new QualityFilter { AgencyId = city, From = FiftyDossiers.From, To = FiftyDossiers.To };

        plans.IsOn = true;
        await house.QualityAsync(agency: city);
        await house.OfficersAsync(city);
        foreach (var asked in new[] { filter, filter with { Indicator = IndicatorCodes.StepTime, Points = 0 }, filter with { OfficialId = house.Province.Specialist.OfficialId } })
        {
            await house.WithAsync<QualityDossiers>(d => d.RunAsync(asked, authority, default));
            await house.WithAsync<QualityDossiers>(d => d.CountAsync(asked, authority, default));
        }

        plans.IsOn = false;
        Assert.True(plans.Queries > 12);
        Assert.DoesNotContain(plans.Take(), w => !w.StartsWith("sorts", StringComparison.Ordinal)); // what is sorted is one quarter's groups
    }
}
