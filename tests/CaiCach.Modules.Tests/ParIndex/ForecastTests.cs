using CaiCach.ParIndex.Forecasting;

namespace CaiCach.Modules.Tests.ParIndex;

/// <summary>The forecast of a share, on series whose end is known.</summary>
public sealed class ForecastTests
{
    [Fact]
    public void A_steady_year_is_forecast_exactly_and_its_error_is_nothing()
    {
        var forecast = ShareForecast.Of(true, [.. Year(2021, 6, _ => 100, _ => 90)])!;
        Assert.Equal((1080m, 1200m, 0m), (forecast.Numerator, forecast.Denominator, forecast.Error!.Value));
        Assert.True(forecast.Trials >= 2);
    }

    [Fact]
    public void The_season_of_the_year_before_carries_over()
    {
        // Twice as much in the second half, every year; this year a tenth more.
        var before = Year(2020, 12, m => m > 6 ? 200 : 100, m => m > 6 ? 200 : 100).ToList();
        var forecast = ShareForecast.Of(true, [.. before, .. Year(2021, 6, _ => 110, _ => 110)])!;
        Assert.Equal(1980m, forecast.Denominator);
    }

    [Fact]
    public void A_share_that_worsens_has_an_error_as_large_as_the_method_missed()
    {
        decimal[] met = [100, 100, 100, 90, 80, 70];
        var forecast = ShareForecast.Of(true, [.. Year(2021, 6, _ => 100, m => met[m - 1])])!;
        Assert.InRange(forecast.Error!.Value, 3, 25);
        Assert.True(forecast.Numerator / forecast.Denominator < 540m / 600); // the last three months weigh, not the mean of the year
    }

    [Fact]
    public void A_stock_is_worked_off_and_never_past_its_end()
    {
        var forecast = ShareForecast.Of(false, [.. Enumerable.Range(1, 6).Select(m => new Pace(new DateOnly(2021, m, 1), m * 6, 54))])!;
        Assert.Equal((54m, 54m), (forecast.Numerator, forecast.Denominator));
        Assert.Equal(0m, forecast.Error);
    }

    [Fact]
    public void Too_short_a_past_has_no_error_and_none_has_no_forecast()
    {
        Assert.Null(ShareForecast.Of(true, [])); 
        Assert.Null(ShareForecast.Of(true, [.. Year(2021, 2, _ => 10, _ => 9)])!.Error);
    }

    static IEnumerable<Pace> Year(int year, int months, Func<int, decimal> all, Func<int, decimal> met) => Enumerable.Range(1, months)
        .Select(m => new Pace(new DateOnly(year, m, 1), Enumerable.Range(1, m).Sum(met), Enumerable.Range(1, m).Sum(all)));
}
