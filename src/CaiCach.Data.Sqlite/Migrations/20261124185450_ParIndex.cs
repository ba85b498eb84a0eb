using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ParIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "index_criteria_set",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    year_from = table.Column<int>(type: "INTEGER", nullable: false),
                    year_to = table.Column<int>(type: "INTEGER", nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    decision_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    issuer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    parent_set_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    copied_from_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_criteria_set", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_criterion",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    set_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    series_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    max = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    outside = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    rule = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    rule_words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    zero = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    may_not_apply = table.Column<bool>(type: "INTEGER", nullable: false),
                    appraiser = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    measure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    measure_level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    owner_code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    effort = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    is_inherited = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_criterion", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_leaf_input",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    criterion_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    inputs = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_leaf_input", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_live_score",
                columns: table => new
                {
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    criterion_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    points = table.Column<decimal>(type: "TEXT", precision: 28, scale: 12, nullable: true),
                    is_applicable = table.Column<bool>(type: "INTEGER", nullable: false),
                    numerator = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    denominator = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    repairable = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    ahead = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false),
                    trouble = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_live_score", x => new { x.unit_id, x.year, x.criterion_id, x.day });
                });

            migrationBuilder.CreateTable(
                name: "index_live_sweep",
                columns: table => new
                {
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_live_sweep", x => new { x.year, x.day });
                });

            migrationBuilder.CreateTable(
                name: "index_result_part",
                columns: table => new
                {
                    row_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    points = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_result_part", x => new { x.row_id, x.part });
                });

            migrationBuilder.CreateTable(
                name: "index_result_row",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    table_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    search_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    total = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_result_row", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_result_table",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    index = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    imported_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_result_table", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "index_stale_measure",
                columns: table => new
                {
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_index_stale_measure", x => new { x.agency_id, x.measure, x.year });
                });

            migrationBuilder.CreateIndex(
                name: "ix_index_criteria_set_code",
                table: "index_criteria_set",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_index_criterion_set_id_ordinal",
                table: "index_criterion",
                columns: new[] { "set_id", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_index_leaf_input_unit_id_year_criterion_id",
                table: "index_leaf_input",
                columns: new[] { "unit_id", "year", "criterion_id" });

            migrationBuilder.CreateIndex(
                name: "ix_index_result_row_search_key",
                table: "index_result_row",
                column: "search_key");

            migrationBuilder.CreateIndex(
                name: "ix_index_result_row_table_id_rank",
                table: "index_result_row",
                columns: new[] { "table_id", "rank" });

            migrationBuilder.CreateIndex(
                name: "ix_index_result_table_index_year",
                table: "index_result_table",
                columns: new[] { "index", "year" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "index_criteria_set");

            migrationBuilder.DropTable(
                name: "index_criterion");

            migrationBuilder.DropTable(
                name: "index_leaf_input");

            migrationBuilder.DropTable(
                name: "index_live_score");

            migrationBuilder.DropTable(
                name: "index_live_sweep");

            migrationBuilder.DropTable(
                name: "index_result_part");

            migrationBuilder.DropTable(
                name: "index_result_row");

            migrationBuilder.DropTable(
                name: "index_result_table");

            migrationBuilder.DropTable(
                name: "index_stale_measure");
        }
    }
}
