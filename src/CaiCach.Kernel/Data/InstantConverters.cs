using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaiCach.Kernel.Data;

/// <summary>SQLite cannot order DateTimeOffset; UTC ticks it can.</summary>
public sealed class InstantToTicks() : ValueConverter<DateTimeOffset, long>(
    instant => instant.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

/// <summary>PostgreSQL's timestamptz accepts offset zero only.</summary>
public sealed class InstantToUtc() : ValueConverter<DateTimeOffset, DateTimeOffset>(
    instant => instant.ToUniversalTime(),
    instant => instant.ToUniversalTime());
