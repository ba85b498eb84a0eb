using CaiCach.Web.Kit;

namespace CaiCach.Web.Tests.Pages;

public sealed class NumberTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData(" ", null)]
    [InlineData("12", "12")]
    [InlineData("1.250", "1250")]
    [InlineData("1 250 000", "1250000")]
    [InlineData("1.250.000,75", "1250000.75")]
    [InlineData("0,5", "0.5")]
    public void A_number_is_read_as_people_type_it(string text, string? expected)
    {
        Assert.True(VietnameseNumber.TryRead(text, out var number));
        Assert.Equal(expected, number?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("12.5")] // a dot parts thousands here; twelve and a half is "12,5"
    [InlineData("1.25.000")]
    [InlineData("-3")]
    [InlineData("1,2,3")]
    [InlineData("ba")]
    [InlineData("99999999999999999999999999999999")]
    public void What_could_mean_two_things_is_no_number(string text) => Assert.False(VietnameseNumber.TryRead(text, out _));
}
